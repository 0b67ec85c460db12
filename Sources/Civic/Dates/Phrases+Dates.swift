import Postgres

extension Phrases {
    /// The day of an instant in Japan with its weekday: `2026年11月21日（土）`, `Sat 21 Nov 2026`.
    public func date(_ instant: Instant) -> String { date(CivilDate(instant)) }

    /// A day with its weekday.
    public func date(_ day: CivilDate) -> String { dayOfYear(day, year: .western) }

    /// A date as somebody wrote it: to the day, the month or the year; days as on official papers.
    public func date(_ written: WrittenDate) -> String {
        switch written {
        case .day(let day): return officialDate(day)
        case .month(let year, let month): return monthOfYear(year, month)
        case .year(let year): return String(year)
        }
    }

    private func monthOfYear(_ year: Int, _ month: Int) -> String {
        let era = CivilDate(unchecked: year, month, 1).eraYear.map { "（\($0)）" } ?? ""
        return switch language {
        case .japanese, .simpleJapanese: "\(year)年\(era)\(month)月"
        case .simplifiedChinese: "\(year)年\(month)月"
        case .english: "\(Self.englishMonths[month - 1]) \(year)"
        case .vietnamese: "\(month)/\(year)"
        }
    }

    /// A day as on official papers: in Japanese with the era beside the western year, 2026年（令和8年）11月21日（土）.
    public func officialDate(_ day: CivilDate) -> String { dayOfYear(day, year: .withEra) }

    /// From one day to another; a year or era that both share is said once.
    public func period(from first: CivilDate, to last: CivilDate) -> String {
        let ending = language != .vietnamese && first.eraYear == last.eraYear && first.year == last.year
        switch language {
        case .japanese, .simpleJapanese:
            return officialDate(first) + "～" + dayOfYear(last, year: ending ? .unsaid : .withEra)
        case .simplifiedChinese:
            return date(first) + "～" + dayOfYear(last, year: ending ? .unsaid : .western)
        case .english:
            return dayOfYear(first, year: ending ? .unsaid : .western) + " – " + date(last)
        case .vietnamese:
            return "từ \(date(first)) đến \(date(last))"
        }
    }

    private enum Year {
        case unsaid
        case western
        case withEra
    }

    private func dayOfYear(_ day: CivilDate, year: Year) -> String {
        let weekday = Self.weekdays(language)[day.weekday]
        switch language {
        case .japanese, .simpleJapanese, .simplifiedChinese:
            let era = year == .withEra ? day.eraYear.map { "（\($0)）" } ?? "" : ""
            return (year == .unsaid ? "" : "\(day.year)年\(language.isJapanese ? era : "")")
                + "\(day.month)月\(day.day)日（\(weekday)）"
        case .english:
            return "\(weekday) \(day.day) \(Self.englishMonths[day.month - 1])"
                + (year == .unsaid ? "" : " \(day.year)")
        case .vietnamese:
            return "\(weekday), \(day.day)/\(day.month)" + (year == .unsaid ? "" : "/\(day.year)")
        }
    }

    private static func weekdays(_ language: Language) -> [String] {
        switch language {
        case .japanese, .simpleJapanese: CivilDate.weekdays
        case .english: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        case .simplifiedChinese: ["周日", "周一", "周二", "周三", "周四", "周五", "周六"]
        case .vietnamese: ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"]
        }
    }

    private static let englishMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
