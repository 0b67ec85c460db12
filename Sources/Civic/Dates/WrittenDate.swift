import Foundation

/// A date as people write it in Japan, to the day, the month or the year.
///
/// Western and era years, numbers with 年月日 or with points, slashes or hyphens, wide or narrow digits:
/// `2026年（令和8年）11月21日（土）`, `2026/11/21`, `令和元年`, `R6.5`.
public enum WrittenDate: Sendable, Equatable {
    case year(Int)
    case month(Int, Int)
    case day(CivilDate)

    /// Nil for what is no date, and for what contradicts itself: a wrong weekday, two years that differ, a day
    /// before its era began. Era years beyond the era's end are right: 平成32年 was printed before anyone knew.
    public init?(_ text: String) {
        let plain = text.precomposedStringWithCompatibilityMapping.filter { !$0.isWhitespace }
        guard let match = try? Self.pattern.wholeMatch(in: plain)?.output,
            let year = Self.year(era: match.era, match.eraYear, western: match.western)
        else { return nil }
        if let second = match.second, Self.yearAlone(second) != year { return nil }
        guard let date = Self.date(year, match.month, match.day), match.weekday.allSatisfy(date.fallsOn)
        else {
            return nil
        }
        if let era = match.era.flatMap(JapaneseEra.init(written:)), date.last < era.start { return nil }
        self = date
    }

    /// The first day that is meant.
    public var first: CivilDate {
        switch self {
        case .year(let year): CivilDate(unchecked: year, 1, 1)
        case .month(let year, let month): CivilDate(unchecked: year, month, 1)
        case .day(let day): day
        }
    }

    /// The last day that is meant.
    public var last: CivilDate {
        switch self {
        case .year(let year): CivilDate(unchecked: year, 12, 31)
        case .month(let year, let month):
            CivilDate(unchecked: year, month, CivilDate.days(inMonth: month, of: year))
        case .day(let day): day
        }
    }

    private func fallsOn(_ weekday: Substring) -> Bool {
        guard case .day(let day) = self else { return false }
        return CivilDate.weekdays[day.weekday] == weekday
    }

    /// After compatibility mapping: （ is (, ． is ., ㋿ is 令和.
    private static var pattern:
        Regex<
            (
                Substring, era: Substring?, eraYear: Substring?, western: Substring?, second: Substring?,
                month: Substring?, day: Substring?, weekday: Substring?
            )
        >
    {
        #/(?:(?<era>明治|大正|昭和|平成|令和|[MTSHRmtshr])\.?(?<eraYear>元|\d{1,2})|(?<western>\d{4}))(?:年(?:\((?<second>[^)]*)\))?|(?=[.\/-]\d)[.\/-]|$)(?:(?<month>\d{1,2})(?:月|(?=[.\/-]\d)[.\/-]|$)(?:(?<day>\d{1,2})日?(?:\((?<weekday>[日月火水木金土])(?:曜日?)?\))?)?)?/#
    }

    private static func year(era: Substring?, _ eraYear: Substring?, western: Substring?) -> Int? {
        if let western { return Int(western) }
        guard let era = era.flatMap(JapaneseEra.init(written:)), let eraYear else { return nil }
        let year = eraYear == "元" ? 1 : Int(eraYear) ?? 0
        return year > 0 ? era.westernYear(year) : nil
    }

    /// The year in the brackets of 2026年（令和8年）.
    private static func yearAlone(_ text: Substring) -> Int? {
        guard case .year(let year) = WrittenDate(String(text)) else { return nil }
        return year
    }

    private static func date(_ year: Int, _ month: Substring?, _ day: Substring?) -> WrittenDate? {
        guard (1...9999).contains(year) else { return nil }
        guard let month else { return .year(year) }
        guard let month = Int(month), (1...12).contains(month) else { return nil }
        guard let day else { return .month(year, month) }
        return Int(day).flatMap { CivilDate(year, month, $0) }.map(WrittenDate.day)
    }
}

extension CivilDate {
    /// 日 for Sunday to 土 for Saturday.
    static let weekdays = ["日", "月", "火", "水", "木", "金", "土"]

    /// A whole date as people write it; nil where the day is missing. See ``WrittenDate``.
    public init?(written text: String) {
        guard case .day(let day) = WrittenDate(text) else { return nil }
        self = day
    }
}

extension Optional where Wrapped == Substring {
    /// True for none.
    fileprivate func allSatisfy(_ test: (Substring) -> Bool) -> Bool { map(test) ?? true }
}
