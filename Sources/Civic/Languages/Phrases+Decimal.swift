import Foundation

extension Phrases {
    /// A number with all its digits, grouped as the language does it: 5,216,000 and 46.1, in Vietnamese 46,1.
    public func number(_ number: Decimal) -> String {
        let digits = "\(number.magnitude)".split(separator: ".")
        let isVietnamese = language == .vietnamese
        let whole = Self.grouped(digits.first.map(String.init) ?? "0", by: isVietnamese ? "." : ",")
        let rest = digits.dropFirst().first.map { (isVietnamese ? "," : ".") + $0 } ?? ""
        return (number < 0 ? "-" : "") + whole + rest
    }

    private static func grouped(_ digits: String, by sign: String) -> String {
        guard digits.count > 3 else { return digits }
        return stride(from: digits.count, to: 0, by: -3).map { end in
            String(digits.prefix(end).suffix(min(3, end)))
        }.reversed().joined(separator: sign)
    }
}
