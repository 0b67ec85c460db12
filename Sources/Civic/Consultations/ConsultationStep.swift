import Postgres

/// A step from the draft to the finished plan, such as 素案の公表, with its days.
public struct ConsultationStep: Sendable, Equatable, RowDecodable {
    /// Longest name in characters; the database checks the same.
    public static let nameLimit = 60

    public let name: String
    public let startsOn: CivilDate
    /// Its last day; nil for what takes one day or has no end yet.
    public let endsOn: CivilDate?

    public init(name: String, startsOn: CivilDate, endsOn: CivilDate? = nil) {
        self.name = name
        self.startsOn = startsOn
        self.endsOn = endsOn
    }

    public init(_ row: Row) throws {
        name = try row.decode("name")
        startsOn = try row.decode("starts_on")
        endsOn = try row.decode("ends_on")
    }

    /// Whether it is over, under way or to come. A step without an end is over when the next begins.
    public func phase(on day: CivilDate, next: ConsultationStep?) -> Consultation.Phase {
        if day < startsOn { return .upcoming }
        if let endsOn { return day <= endsOn ? .open : .closed }
        guard let next else { return .open }
        return next.startsOn <= day ? .closed : .open
    }
}

extension ConsultationStore {
    /// The steps of a consultation, in order.
    public func steps(of consultation: ConsultationID) async throws -> [ConsultationStep] {
        try await database.all(
            """
            SELECT name, starts_on::text AS starts_on, ends_on::text AS ends_on FROM consultation_step
            WHERE consultation_id = \(consultation) ORDER BY position
            """)
    }

    func replaceSteps(of consultation: ConsultationID, with steps: [ConsultationStep]) async throws {
        try await database.execute(
            "DELETE FROM consultation_step WHERE consultation_id = \(consultation)")
        for (place, step) in steps.enumerated() {
            try await database.execute(
                """
                INSERT INTO consultation_step (consultation_id, position, name, starts_on, ends_on)
                VALUES (\(consultation), \(Int32(place + 1)), \(step.name), \(step.startsOn)::date,
                        \(step.endsOn)::date)
                """)
        }
    }
}
