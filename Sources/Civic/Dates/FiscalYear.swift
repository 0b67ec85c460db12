import Foundation
import Postgres

/// A year from April to March, by which cities plan and count, named by the western year in which it begins.
public struct FiscalYear: Sendable, Hashable, Comparable {
    public let year: Int

    /// The years that plans speak of; the tables check the same.
    public static let allowed = 1900...2200

    public init(_ year: Int) {
        self.year = year
    }

    /// The fiscal year of a day.
    public init(of day: CivilDate) {
        year = day.month >= 4 ? day.year : day.year - 1
    }

    /// The fiscal year in Japan.
    public init(at instant: Instant) {
        self.init(of: CivilDate(instant))
    }

    /// A year as people write it: 令和8年度, R8, 2026, ２０２６年度. Nil for what may mean two years, as 8年度.
    public init?(written text: String) {
        let plain = text.precomposedStringWithCompatibilityMapping.filter { !$0.isWhitespace }
        let year = plain.hasSuffix("年度") ? String(plain.dropLast()) : plain
        guard case .year(let found)? = WrittenDate(year), Self.allowed.contains(found) else { return nil }
        self.init(found)
    }

    /// Era and year: 令和8年度. The year in which an era begins is its first year as a whole, if the era began so
    /// early that most of the year belongs to it: 2019 is 令和元年度, 1988 is 昭和63年度.
    public var eraName: String? {
        CivilDate(unchecked: year, 5, 1).eraYear.map { $0 + "度" }
    }

    /// As tables have it: R8.
    public var eraShort: String? {
        CivilDate(unchecked: year, 5, 1).era.map { era in
            "\(era.letter)\(year - era.start.year + 1)"
        }
    }

    public static func < (left: FiscalYear, right: FiscalYear) -> Bool { left.year < right.year }
}

extension Phrases {
    /// A fiscal year with the era beside the western year in Japanese: 令和8年度（2026年度）.
    public func fiscalYear(_ year: FiscalYear) -> String {
        switch language {
        case .japanese, .simpleJapanese:
            year.eraName.map { "\($0)（\(year.year)年度）" } ?? "\(year.year)年度"
        case .simplifiedChinese, .english, .vietnamese: fiscalYearName(year)
        }
    }

    /// The same in short, for lists in which the calendar is clear: 令和8年度.
    public func fiscalYearName(_ year: FiscalYear) -> String {
        switch language {
        case .japanese, .simpleJapanese: year.eraName ?? "\(year.year)年度"
        case .simplifiedChinese: "\(year.year)年度"
        case .english: "FY \(year.year)"
        case .vietnamese: "năm tài chính \(year.year)"
        }
    }

    /// As short as it can be, for drawings: R8.
    public func fiscalYearMark(_ year: FiscalYear) -> String {
        language.isJapanese ? year.eraShort ?? String(year.year) : String(year.year)
    }
}
