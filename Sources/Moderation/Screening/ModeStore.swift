import Civic
import Postgres

/// All SQL about what is looked at first, consultation by consultation.
public struct ModeStore: Sendable {
    /// What holds where nobody chose: the word list is empty at first, so that everything is shown at once.
    public static let usual: Set<Hold> = [.word]

    /// What can be chosen for a consultation; `author` is chosen for a person.
    public static let choices = Hold.allCases.filter { $0 != .author }

    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    public func checks(of consultations: [ConsultationID]) async throws -> [ConsultationID: Set<Hold>] {
        let rows = try await database.rows(
            "SELECT consultation_id, checks FROM moderation_mode WHERE consultation_id = ANY(\(consultations))"
        )
        return try Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (try row.decode("consultation_id"), try Self.holds(row.decode("checks")))
            })
    }

    public func save(_ checks: Set<Hold>, for consultation: ConsultationID) async throws {
        let names = Self.choices.filter(checks.contains).map(\.rawValue)
        try await database.execute(
            """
            INSERT INTO moderation_mode (consultation_id, checks) VALUES (\(consultation), \(names))
            ON CONFLICT (consultation_id) DO UPDATE SET checks = excluded.checks
            """)
    }

    static func holds(_ names: [String]) -> Set<Hold> { Set(names.compactMap(Hold.init(rawValue:))) }
}
