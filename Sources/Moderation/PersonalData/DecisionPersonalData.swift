import Civic
import Postgres
import Web

/// Decisions of moderators about a person's texts.
public struct DecisionPersonalData: PersonalData {
    public init() {}

    public var personalFiles: [PersonalFile] {
        [
            PersonalFile(
                "decisions", name: "投稿の審査記録ファイル", purpose: "投稿を非表示にした理由の本人への説明と、公平な運用の記録",
                items: "対象の投稿、処分、理由、日時、担当した職員", persons: "投稿が審査の対象になった人", source: "職員が入力",
                retention: "文書管理規程による期間",
                columns: ["moderation_decision": ["reason"]])
        ]
    }

    /// Decisions name texts and not people: as many as there are texts, at most.
    public func persons(in file: PersonalFile, database: any Queryable) async throws -> Int? {
        try await database.value(
            "SELECT count(DISTINCT (subject_kind, subject_id)) FROM moderation_decision") ?? 0
    }

    public func sections(
        about account: AccountID, posts: [Subject], in database: any Queryable, secret: Secret
    ) async throws -> [PersonalSection] {
        var rows: [Row] = []
        for (kind, group) in Dictionary(grouping: posts, by: \.kind) {
            rows += try await database.rows(
                """
                SELECT subject_kind, subject_id, act, reason, decided_at FROM moderation_decision
                WHERE subject_kind = \(kind) AND subject_id = ANY(\(group.map(\.id))) ORDER BY id
                """)
        }
        return [PersonalSection(.decisions, try rows.map(Self.values))]
    }

    private static func values(_ row: Row) throws -> [(field: PersonalField, value: PersonalValue)] {
        let kind: String = try row.decode("subject_kind")
        return [
            (.subject, .text("\(kind)/\(try row.decode("subject_id", as: Int64.self))")),
            (.act, .word(named: try row.decode("act"))), (.reason, .text(try row.decode("reason"))),
            (.decidedAt, .time(try row.decode("decided_at"))),
        ]
    }
}
