import Civic
import Postgres

/// An account with what it says of a person; taken out only with a purpose.
public struct ExportedPerson: Sendable, RowDecodable {
    public enum Kind: String, Sendable, CaseIterable, SQLDecodable {
        case resident, pupil
    }

    public let id: AccountID
    public let displayName: String
    public let email: String?
    public let kind: Kind
    public let createdAt: Instant
    public let confirmedAt: Instant?
    public let closedAt: Instant?

    public init(_ row: Row) throws {
        id = try row.decode("id")
        displayName = try row.decode("display_name")
        email = try row.decode("email")
        kind = try row.decode("kind")
        createdAt = try row.decode("created_at")
        confirmedAt = try row.decode("confirmed_at")
        closedAt = try row.decode("closed_at")
    }
}

/// Reads all accounts in constant memory; the caller records why.
public struct PersonExport: Sendable {
    private let database: Database

    public init(_ database: Database) {
        self.database = database
    }

    public func stream(
        batch: Int = 500, _ each: @escaping @Sendable ([ExportedPerson]) async throws -> Void
    ) async throws {
        let sql: SQL = """
            SELECT id, display_name, email, kind, created_at, confirmed_at, closed_at FROM account ORDER BY id
            """
        try await database.stream(sql, batch: batch) { rows in
            try await each(rows.map { try ExportedPerson($0) })
        }
    }

    public func count() async throws -> Int {
        try await database.value("SELECT count(*) FROM account") ?? 0
    }
}
