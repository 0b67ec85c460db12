import Postgres

extension Phrases {
    /// How long something is still open, by days of the calendar in Japan: あと16日, 明日まで, 今日まで.
    ///
    /// Something that ends at midnight ends on the day before. Nil once it is over.
    public func timeLeft(until end: Instant, from now: Instant) -> String? {
        guard now < end else { return nil }
        let lastMoment = Instant(microseconds: end.microseconds - 1)
        let days = CivilDate(lastMoment).dayNumber - CivilDate(now).dayNumber
        switch days {
        case 0: return self("common.deadline.today")
        case 1: return self("common.deadline.tomorrow")
        default: return self("common.deadline.days", count: days)
        }
    }
}
