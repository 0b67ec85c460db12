/// Days written out, as strict workbooks hold them: `2026-11-21` or `2026-11-21T10:30:00`.
enum ISODate {
    static func moment(_ text: String) -> TableMoment? {
        let halves = text.split(separator: "T", maxSplits: 1)
        let date = halves.first?.split(separator: "-").map { Int($0) } ?? []
        guard date.count == 3, let year = date[0], let month = date[1], let day = date[2],
            (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        guard halves.count == 2 else {
            return TableMoment(year: year, month: month, day: day, seconds: nil)
        }
        guard let seconds = seconds(halves[1]) else { return nil }
        return TableMoment(year: year, month: month, day: day, seconds: seconds == 0 ? nil : seconds)
    }

    private static func seconds(_ text: Substring) -> Int? {
        let parts = text.prefix { $0.isNumber || $0 == ":" }.split(separator: ":").map { Int($0) }
        guard parts.count >= 2, let hour = parts[0], let minute = parts[1], hour < 24, minute < 60 else {
            return nil
        }
        return hour * 3600 + minute * 60 + (parts.count > 2 ? min(parts[2] ?? 0, 59) : 0)
    }
}
