import Postgres

extension CivilDate {
    /// The day so many days later, or earlier where negative.
    public func adding(days: Int) -> CivilDate {
        CivilDate(Instant(seconds: Int64(dayNumber + days) * 86_400))
    }
}
