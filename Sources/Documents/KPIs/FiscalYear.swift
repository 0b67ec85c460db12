/// Years as tables of plans write them: R05, R6.5月時点, 令和7年度, 2027年度, H30.
enum FiscalYear {
    /// The year of the western calendar that a folded text begins with, brackets and ※ aside.
    static func read(_ folded: String) -> Int? {
        var rest = folded.unicodeScalars[...].drop { "([※~ ".unicodeScalars.contains($0) }
        let era = eras.first { rest.starts(with: $0.sign.unicodeScalars) }
        if let era { rest = rest.dropFirst(era.sign.unicodeScalars.count) }
        if era != nil, rest.first == "元" { return era.map { $0.before + 1 } }
        let digits = rest.prefix { $0.isDigit }
        guard let number = Int(String(digits)) else { return nil }
        if let era { return digits.count <= 2 && number > 0 ? era.before + number : nil }
        let isYear = (1950...2100).contains(number) && digits.count == 4
        return isYear ? number : nil
    }

    /// Whether the text is a year and nothing else, as the heads of columns are.
    static func isWhole(_ folded: String) -> Bool {
        guard read(folded) != nil else { return false }
        return folded.unicodeScalars.allSatisfy {
            $0.isDigit || "RHS()[]令和平成昭年度元末時点月.~-".unicodeScalars.contains($0)
        }
    }

    /// Each era with the year before its first.
    private static let eras: [(sign: String, before: Int)] = [
        ("令和", 2018), ("平成", 1988), ("昭和", 1925), ("R", 2018), ("H", 1988),
    ]
}
