import Postgres

/// What is known of the backups that this installation made.
public struct BackupRuns: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// One backup, good or failed.
    public struct Run: Sendable, RowDecodable {
        public let finishedAt: Instant
        public let isDaily: Bool
        public let bytes: Int64
        public let isVerified: Bool
        public let problem: String?

        public init(
            finishedAt: Instant, isDaily: Bool, bytes: Int64, isVerified: Bool, problem: String? = nil
        ) {
            self.finishedAt = finishedAt
            self.isDaily = isDaily
            self.bytes = bytes
            self.isVerified = isVerified
            self.problem = problem
        }

        public init(_ row: Row) throws {
            finishedAt = try row.decode("finished_at")
            isDaily = try row.decode("is_daily")
            bytes = try row.decode("bytes")
            isVerified = try row.decode("is_verified")
            problem = try row.decode("problem")
        }
    }

    public func add(_ run: Run) async throws {
        try await database.execute(
            """
            INSERT INTO backup_run (finished_at, is_daily, bytes, is_verified, problem)
            VALUES (\(run.finishedAt), \(run.isDaily), \(run.bytes), \(run.isVerified), \(run.problem))
            """)
        try await database.execute("DELETE FROM backup_run WHERE finished_at < now() - interval '400 days'")
    }

    /// The newest good one, and the newest of all where it failed after that.
    public func state() async throws -> BackupState {
        let columns: SQL = "finished_at, is_daily, bytes, is_verified, problem"
        let good: Run? = try await database.first(
            """
            SELECT \(columns) FROM backup_run WHERE problem IS NULL ORDER BY finished_at DESC, id DESC LIMIT 1
            """)
        let last: Run? = try await database.first(
            "SELECT \(columns) FROM backup_run ORDER BY finished_at DESC, id DESC LIMIT 1")
        return BackupState(good: good, failed: last?.problem == nil ? nil : last)
    }
}

/// How things stand with the backups.
public struct BackupState: Sendable {
    public let good: BackupRuns.Run?
    /// The newest run, where it failed.
    public let failed: BackupRuns.Run?

    public init(good: BackupRuns.Run?, failed: BackupRuns.Run? = nil) {
        self.good = good
        self.failed = failed
    }

    /// A good one older than this is a reason to warn.
    public static let patience = Duration.seconds(2 * 86_400)

    public func isWorrying(at now: Instant) -> Bool {
        good.map { $0.finishedAt < now - Self.patience } ?? true
    }
}
