import Postgres

/// All SQL about how long things are kept.
public struct RetentionStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// The days in force for every kind.
    public func days() async throws -> [RetentionKind: Int] {
        var days = Dictionary(uniqueKeysWithValues: RetentionKind.allCases.map { ($0, $0.usualDays) })
        for row in try await database.rows("SELECT kind, days FROM retention_rule") {
            guard let kind = RetentionKind(rawValue: try row.decode("kind")) else { continue }
            days[kind] = try row.decode("days")
        }
        return days
    }

    public func set(_ kind: RetentionKind, to days: Int) async throws {
        try await database.execute(
            """
            INSERT INTO retention_rule (kind, days) VALUES (\(kind.rawValue), \(days))
            ON CONFLICT (kind) DO UPDATE SET days = EXCLUDED.days
            """)
    }

    /// When a kind was cleared last, and how much went.
    public struct Run: Sendable, Equatable {
        public let at: Instant
        public let erased: Int
    }

    public func runs() async throws -> [RetentionKind: Run] {
        try await database.rows("SELECT kind, ran_at, erased FROM retention_run").reduce(into: [:]) {
            runs, row in
            guard let kind = RetentionKind(rawValue: try row.decode("kind")) else { return }
            runs[kind] = Run(at: try row.decode("ran_at"), erased: try row.decode("erased"))
        }
    }

    public func note(_ kind: RetentionKind, erased: Int, at now: Instant) async throws {
        try await database.execute(
            """
            INSERT INTO retention_run (kind, ran_at, erased) VALUES (\(kind.rawValue), \(now), \(erased))
            ON CONFLICT (kind) DO UPDATE SET ran_at = EXCLUDED.ran_at, erased = EXCLUDED.erased
            """)
    }
}
