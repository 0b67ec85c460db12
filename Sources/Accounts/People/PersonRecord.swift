import Civic
import Postgres

/// A person as staff who manage people see them.
public struct PersonRecord: Sendable, RowDecodable {
    public let id: AccountID
    public let email: EmailAddress?
    public let displayName: String
    public let isPupil: Bool
    public let language: Language
    public let isConfirmed: Bool
    public let createdAt: Instant
    /// When the person left or was erased; nothing personal is left then.
    public let closedAt: Instant?

    static let columns: SQL = """
        id, email, display_name, kind = 'pupil' AS is_pupil, language, confirmed_at IS NOT NULL AS is_confirmed,
        created_at, closed_at
        """

    public init(_ row: Row) throws {
        id = try row.decode("id")
        email = try row.decode("email")
        displayName = try row.decode("display_name")
        isPupil = try row.decode("is_pupil")
        language = try row.decode("language")
        isConfirmed = try row.decode("is_confirmed")
        createdAt = try row.decode("created_at")
        closedAt = try row.decode("closed_at")
    }
}

/// Finds people for staff.
public struct PersonStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    public func find(_ id: AccountID) async throws -> PersonRecord? {
        try await database.first("SELECT \(PersonRecord.columns) FROM account WHERE id = \(id)")
    }

    /// The beginning of a mail address, a part of a display name, or an id; newest first.
    public func search(_ text: String, limit: Int) async throws -> [PersonRecord] {
        let folded = text.lowercased()
        let escaped = Self.escaped(text)
        let (beginning, part) = (Self.escaped(folded) + "%", "%\(escaped)%")
        return try await database.all(
            """
            SELECT \(PersonRecord.columns) FROM account
            WHERE closed_at IS NULL
              AND (email LIKE \(beginning) OR display_name ILIKE \(part) OR id = \(Int64(text)))
            ORDER BY (email = \(folded)) DESC NULLS LAST, id DESC LIMIT \(limit)
            """)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
    }
}
