import Civic
import Postgres
import Web

/// Ideas of residents.
public struct IdeaPersonalData: PersonalData {
    public init() {}

    public var personalFiles: [PersonalFile] {
        [
            PersonalFile(
                "ideas", name: "アイデアファイル", purpose: "住民のアイデアの公開と、市の考え方の作成",
                items: "題名、本文、分野、投稿・編集の日時、公開の状態", persons: "アイデアを書いた人", source: "本人が入力",
                retention: "意見募集の記録として文書管理規程による期間（本人の求めにより消去または匿名化）",
                columns: ["idea": ["author_id", "title", "body", "submission"]])
        ]
    }

    public func persons(in file: PersonalFile, database: any Queryable) async throws -> Int? {
        try await database.value("SELECT count(DISTINCT author_id) FROM idea") ?? 0
    }

    public func posts(of account: AccountID, in database: any Queryable) async throws -> [Subject] {
        try await database.values(
            "SELECT id FROM idea WHERE author_id = \(account) ORDER BY id", as: IdeaID.self
        ).map(Subject.idea)
    }

    public func sections(
        about account: AccountID, posts: [Subject], in database: any Queryable, secret: Secret
    ) async throws -> [PersonalSection] {
        let rows = try await database.rows(
            """
            SELECT i.id, g.name AS category, i.title, i.body, i.state, i.created_at, i.edited_at
            FROM idea i LEFT JOIN idea_category g ON g.id = i.category_id
            WHERE i.author_id = \(account) ORDER BY i.id
            """)
        return [PersonalSection(.ideas, try rows.map(Self.values))]
    }

    private static func values(_ row: Row) throws -> [(field: PersonalField, value: PersonalValue)] {
        [
            (.id, .number(try row.decode("id"))),
            (.category, .optional(try row.decode("category", as: String?.self))),
            (.title, .text(try row.decode("title"))), (.body, .text(try row.decode("body"))),
            (.state, .word(named: try row.decode("state"))),
            (.createdAt, .time(try row.decode("created_at"))),
            (.editedAt, .optional(try row.decode("edited_at", as: Instant?.self))),
        ]
    }

    /// The row stays: comments of others hang on it, and items that were made of it keep count.
    public func eraseTexts(of account: AccountID, in transaction: Transaction) async throws -> [String] {
        try await transaction.values(
            """
            UPDATE idea SET title = \(ErasedText.words), body = \(ErasedText.words)
            WHERE author_id = \(account) RETURNING id
            """, as: IdeaID.self
        ).map { Addresses.idea($0) }
    }
}
