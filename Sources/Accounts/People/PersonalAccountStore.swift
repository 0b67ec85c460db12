import Civic
import Postgres

/// All SQL about what Accounts holds about one person.
struct PersonalAccountStore: Sendable {
    private let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    func account(_ id: AccountID) async throws -> PersonalSection {
        let rows = try await database.rows(
            """
            SELECT email, display_name, kind, language, terms_version, terms_accepted_at, confirmed_at, created_at
            FROM account WHERE id = \(id)
            """)
        return PersonalSection(
            .account,
            try rows.map { row in
                [
                    (.id, .number(id.rawValue)),
                    (.email, .optional(try row.decode("email", as: String?.self))),
                    (.displayName, .text(try row.decode("display_name"))),
                    (.kind, .word(named: try row.decode("kind"))),
                    (.language, .text(try row.decode("language", as: Language.self).ownName)),
                    (.termsVersion, .number(try row.decode("terms_version"))),
                    (.termsAcceptedAt, .time(try row.decode("terms_accepted_at"))),
                    (.confirmedAt, .optional(try row.decode("confirmed_at", as: Instant?.self))),
                    (.createdAt, .time(try row.decode("created_at"))),
                ]
            })
    }

    func sessions(of id: AccountID) async throws -> PersonalSection {
        let rows = try await database.rows(
            "SELECT created_at, expires_at FROM session WHERE account_id = \(id) ORDER BY created_at")
        return PersonalSection(
            .sessions,
            try rows.map { row in
                [
                    (.createdAt, .time(try row.decode("created_at"))),
                    (.expiresAt, .time(try row.decode("expires_at"))),
                ]
            })
    }

    func notices(of id: AccountID) async throws -> PersonalSection {
        let rows = try await database.rows(
            """
            SELECT kind, path, detail, created_at, read_at FROM notice
            WHERE account_id = \(id) ORDER BY created_at, id
            """)
        return PersonalSection(
            .notices,
            try rows.map { row in
                [
                    (.kind, .text(try row.decode("kind"))), (.path, .text(try row.decode("path"))),
                    (.detail, .text(try row.decode("detail"))),
                    (.createdAt, .time(try row.decode("created_at"))),
                    (.readAt, .optional(try row.decode("read_at", as: Instant?.self))),
                ]
            })
    }

    func corrections(of id: AccountID) async throws -> PersonalSection {
        let rows = try await database.rows(
            "SELECT fields, reason, made_at FROM account_correction WHERE account_id = \(id) ORDER BY id")
        return PersonalSection(
            .corrections,
            try rows.map { row in
                [
                    (.fields, .list(try row.decode("fields"))), (.reason, .text(try row.decode("reason"))),
                    (.madeAt, .time(try row.decode("made_at"))),
                ]
            })
    }
}
