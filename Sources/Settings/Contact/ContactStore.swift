import Civic
import Postgres

/// All SQL about whom residents can ask.
public struct ContactStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// The contact in every language that has one.
    public func all() async throws -> [Language: Contact] {
        let found: [Contact] = try await database.all(
            """
            SELECT language, section, telephone, hours, email, form FROM contact
            WHERE language = ANY(\(Language.allCases))
            """)
        return Dictionary(uniqueKeysWithValues: found.map { ($0.language, $0) })
    }

    /// Names whom to ask in a language.
    public func save(_ contact: Contact) async throws {
        try await database.execute(
            """
            INSERT INTO contact (language, section, telephone, hours, email, form)
            VALUES (\(contact.language), \(contact.section), \(contact.telephone), \(contact.hours),
                    \(contact.email), \(contact.form))
            ON CONFLICT (language) DO UPDATE SET
                section = excluded.section, telephone = excluded.telephone, hours = excluded.hours,
                email = excluded.email, form = excluded.form
            """)
    }

    /// Removes the contact of a language; then the Japanese one is shown.
    public func remove(_ language: Language) async throws {
        try await database.execute("DELETE FROM contact WHERE language = \(language)")
    }
}

extension Contact: RowDecodable {
    public init(_ row: Row) throws {
        self.init(
            language: try row.decode("language"), section: try row.decode("section"),
            telephone: try row.decode("telephone"), hours: try row.decode("hours"),
            email: try row.decode("email"), form: try row.decode("form"))
    }
}
