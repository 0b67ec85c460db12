/// Excel's way of writing days: numbers, the fraction being the time of day (ECMA-376 part 1, 18.17.4).
struct SerialDate {
    /// Workbooks from old Macintoshes count from 1904-01-01.
    let from1904: Bool

    /// The last second of the year 9999.
    private static let last = 2_958_466.0

    /// A time alone for numbers below one; nil for a number that is no day.
    func cell(_ number: Double) -> TableCell? {
        guard number >= 0, number < Self.last else { return nil }
        var day = Int(number)
        var seconds = Int(((number - Double(day)) * 86_400).rounded())
        if seconds == 86_400 { (day, seconds) = (day + 1, 0) }
        guard day > 0 || from1904 && seconds == 0 else { return .text(TableMoment.time(seconds)) }
        guard let daysSince1970 = daysSince1970(day) else { return nil }
        let (year, month, dayOfMonth) = Self.date(ofDay: daysSince1970)
        return .moment(
            TableMoment(year: year, month: month, day: dayOfMonth, seconds: seconds == 0 ? nil : seconds))
    }

    private func daysSince1970(_ day: Int) -> Int? {
        if from1904 { return day - 24_107 }
        // Number 60 is 1900-02-29, which never was; Lotus 1-2-3 took 1900 for a leap year, and Excel kept it.
        if day == 60 { return nil }
        return day < 60 ? day - 25_568 : day - 25_569
    }

    /// The Gregorian date of a day, in eras of 400 years that begin on 1 March.
    private static func date(ofDay day: Int) -> (Int, Int, Int) {
        let shifted = day + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}
