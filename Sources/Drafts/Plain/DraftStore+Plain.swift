import Civic
import Postgres

/// A passage in やさしい日本語.
public struct PlainText: Sendable, Hashable {
    public static let longest = 4000

    public let passage: PassageID
    public let text: String
    /// Whether it was taken over from a version in which the passage read otherwise.
    public let needsCheck: Bool

    public init(passage: PassageID, text: String, needsCheck: Bool = false) {
        self.passage = passage
        self.text = text
        self.needsCheck = needsCheck
    }
}

extension PlainText: RowDecodable {
    public init(_ row: Row) throws {
        self.init(
            passage: try row.decode("passage_id"), text: try row.decode("body"),
            needsCheck: try row.decode("needs_check"))
    }
}

extension DraftStore {
    /// The plain texts of a version, also those that staff have to look at first.
    public func plainTexts(of version: DraftVersionID) async throws -> [PlainText] {
        try await database.all(
            "SELECT passage_id, body, needs_check FROM plain_text WHERE version_id = \(version)")
    }

    /// Keeps the plain text of a passage in place of an earlier one.
    public func save(_ text: String, for passage: PassageID, in version: DraftVersionID) async throws {
        try await database.execute(
            """
            INSERT INTO plain_text (version_id, passage_id, body) VALUES (\(version), \(passage), \(text))
            ON CONFLICT (version_id, passage_id)
            DO UPDATE SET body = excluded.body, needs_check = false, saved_at = now()
            """)
    }

    func removePlainText(for passage: PassageID, in version: DraftVersionID) async throws {
        try await database.execute(
            "DELETE FROM plain_text WHERE version_id = \(version) AND passage_id = \(passage)")
    }

    /// Takes the plain texts of passages that go on into a new version, each from the newest version that has one.
    /// Where the passage reads otherwise now, staff look at it before readers do.
    func carryPlainTexts(to version: DraftVersion, in draft: DraftID) async throws {
        try await database.execute(
            """
            INSERT INTO plain_text (version_id, passage_id, body, needs_check)
            SELECT DISTINCT ON (n.passage_id) n.version_id, n.passage_id, t.body, t.needs_check OR o.body <> n.body
            FROM passage_version n
            JOIN plain_text t ON t.passage_id = n.passage_id
            JOIN draft_version v ON v.id = t.version_id AND v.draft_id = \(draft) AND v.number < \(version.number)
            JOIN passage_version o ON o.version_id = t.version_id AND o.passage_id = t.passage_id
            WHERE n.version_id = \(version.id)
            ORDER BY n.passage_id, v.number DESC
            ON CONFLICT DO NOTHING
            """)
    }

    /// How these passages read in the version before in which they stood, for those who check their plain texts.
    public func formerTexts(
        of passages: [PassageID], before version: DraftVersion, in draft: DraftID
    ) async throws -> [PassageID: String] {
        guard !passages.isEmpty else { return [:] }
        let rows = try await database.rows(
            """
            SELECT DISTINCT ON (p.passage_id) p.passage_id, p.body
            FROM passage_version p JOIN draft_version v ON v.id = p.version_id
            WHERE p.passage_id = ANY(\(passages)) AND v.draft_id = \(draft) AND v.number < \(version.number)
            ORDER BY p.passage_id, v.number DESC
            """)
        return try rows.reduce(into: [:]) { texts, row in
            texts[try row.decode("passage_id")] = try row.decode("body", as: String.self)
        }
    }
}
