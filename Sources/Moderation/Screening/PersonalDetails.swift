/// Finds what tells who somebody is or where they live, as it is written in Japan, in any width.
///
/// It reads only what has a form: numbers of telephones, addresses of mail and of houses, postal codes. Names have
/// none. What it finds is shown to a moderator; nothing is hidden because of it.
public enum PersonalDetails {
    public enum Kind: String, Sendable, CaseIterable {
        case telephone, mail, address
        case postalCode = "postal_code"
    }

    /// One place in a text.
    public struct Finding: Sendable, Equatable {
        public let kind: Kind
        /// What was written there.
        public let text: String

        public init(_ kind: Kind, _ text: String) {
            self.kind = kind
            self.text = text
        }
    }

    /// What a text has, in the order in which it stands there.
    public static func findings(in text: String) -> [Finding] {
        let scalars = PlainScalars(text)
        let runs = NumberRun.all(in: scalars)
        let numbers = runs.compactMap { run -> (Int, Finding)? in
            kind(of: run, in: scalars).map { (run.range.lowerBound, Finding($0, scalars.written(run.range))) }
        }
        let others =
            MailAddresses.all(in: scalars).map { ($0.lowerBound, Finding(.mail, scalars.written($0))) }
            + HouseNumbers.all(in: scalars).map { ($0.lowerBound, Finding(.address, scalars.written($0))) }
        return (numbers + others).sorted { $0.0 < $1.0 }.map(\.1)
    }

    private static func kind(of run: NumberRun, in text: PlainScalars) -> Kind? {
        if isTelephone(run, in: text) { return .telephone }
        return isPostalCode(run, in: text) ? .postalCode : nil
    }

    private static func isTelephone(_ run: NumberRun, in text: PlainScalars) -> Bool {
        let start = run.range.lowerBound
        var digits = run.digits
        if text[start - 1] == "+", digits.hasPrefix("81") {
            let rest = digits.dropFirst(2)
            digits = rest.hasPrefix("0") ? String(rest) : "0" + rest
        }
        if run.groups.count <= 4, isWholeNumber(digits, firstGroup: run.groups[0].count) { return true }
        // Without the area code: a number only where the text says so.
        let says = ["電話", "携帯", "tel", "☎", "☏"].contains { text.has($0, within: 8, before: start) }
        return says && run.groups.count == 2 && run.groups[1].count == 4 && run.groups[0].count <= 4
    }

    /// Numbers begin with 0; those of mobiles and of the internet have eleven digits, all others ten. No area code
    /// begins with 00.
    private static func isWholeNumber(_ digits: String, firstGroup: Int) -> Bool {
        guard digits.hasPrefix("0"), !digits.hasPrefix("00"), firstGroup >= 2 else { return false }
        let isMobile = ["020", "050", "060", "070", "080", "090"].contains { digits.hasPrefix($0) }
        return digits.count == (isMobile ? 11 : 10)
    }

    private static func isPostalCode(_ run: NumberRun, in text: PlainScalars) -> Bool {
        let (start, end) = (run.range.lowerBound, run.range.upperBound)
        let isMarked = text.has("〒", within: 2, before: start) || text.has("郵便番号", within: 6, before: start)
        let sizes = run.groups.map(\.count)
        if isMarked { return sizes == [3, 4] || sizes == [7] }
        guard sizes == [3, 4], text[end - 5] == "-" else { return false }
        // 100-2000人 is a range.
        let isCounted = text[end].map { Self.counters.contains($0) } ?? false
        return !isCounted && text[start - 1] != "第"
    }

    private static let counters = Set("人円年件名個回台校社歳m%k万千時分".unicodeScalars)
}
