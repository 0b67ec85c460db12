import Civic
import Postgres

/// All SQL about what Discussion holds about one person.
struct PersonalDiscussionStore: Sendable {
    private let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    func writers() async throws -> Int {
        try await database.value("SELECT count(DISTINCT author_id) FROM comment") ?? 0
    }

    func reactors() async throws -> Int {
        try await database.value(
            "SELECT count(*) FROM (SELECT account_id FROM vote UNION SELECT account_id FROM support) people")
            ?? 0
    }

    func submitters() async throws -> Int {
        try await database.value(
            """
            SELECT count(DISTINCT c.author_id) FROM opinion_submitter s JOIN comment c ON c.id = s.comment_id
            """) ?? 0
    }

    func comments(by author: AccountID) async throws -> [CommentID] {
        try await database.values("SELECT id FROM comment WHERE author_id = \(author) ORDER BY id")
    }

    func texts(of author: AccountID) async throws -> PersonalSection {
        let rows = try await database.rows(
            """
            SELECT id, subject_kind, subject_id, stance, body, quote, state, receipt, receipt_year,
                   submitter_category, created_at, edited_at
            FROM comment WHERE author_id = \(author) ORDER BY id
            """)
        return PersonalSection(.comments, try rows.map(Self.text))
    }

    private static func text(_ row: Row) throws -> [(field: PersonalField, value: PersonalValue)] {
        [
            (.id, .number(try row.decode("id"))), (.subject, .text(try subject(row))),
            (.stance, .word(named: try row.decode("stance"))), (.body, .text(try row.decode("body"))),
            (.quote, .optional(try row.decode("quote", as: String?.self))),
            (.state, .word(named: try row.decode("state"))),
            (.receipt, .optional(try Receipt(row)?.description)),
            (.category, .optional(try row.decode("submitter_category", as: String?.self))),
            (.createdAt, .time(try row.decode("created_at"))),
            (.editedAt, .optional(try row.decode("edited_at", as: Instant?.self))),
        ]
    }

    private static func subject(_ row: Row) throws -> String {
        "\(try row.decode("subject_kind", as: String.self))/\(try row.decode("subject_id", as: Int64.self))"
    }

    func votes(of account: AccountID) async throws -> PersonalSection {
        let rows = try await database.rows(
            """
            SELECT subject_kind, subject_id, value, counted, created_at FROM vote
            WHERE account_id = \(account) ORDER BY created_at
            """)
        return PersonalSection(
            .votes,
            try rows.map { row in
                [
                    (.subject, .text(try Self.subject(row))), (.value, .word(named: try row.decode("value"))),
                    (.counted, .flag(try row.decode("counted"))),
                    (.createdAt, .time(try row.decode("created_at"))),
                ]
            })
    }

    func supports(of account: AccountID) async throws -> PersonalSection {
        let rows = try await database.rows(
            """
            SELECT subject_kind, subject_id, counted, created_at FROM support
            WHERE account_id = \(account) ORDER BY created_at
            """)
        return PersonalSection(
            .supports,
            try rows.map { row in
                [
                    (.subject, .text(try Self.subject(row))), (.counted, .flag(try row.decode("counted"))),
                    (.createdAt, .time(try row.decode("created_at"))),
                ]
            })
    }

    /// The row stays with its number and its place: replies hang on it, and items that were made of it keep count.
    func eraseTexts(of author: AccountID) async throws -> [CommentID] {
        try await database.values(
            """
            UPDATE comment SET body = \(ErasedText.words), quote = NULL, quote_prefix = NULL, quote_suffix = NULL,
                quote_position = NULL, submitter_category = NULL
            WHERE author_id = \(author) RETURNING id
            """)
    }
}
