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
                columns: ["moderation_decision": ["reason"], "moderation_entry": ["author_id"]]),
            PersonalFile(
                "appeals", name: "異議の申し立てファイル", purpose: "非表示の判断への異議の申し立ての受付と、結果の本人への通知",
                items: "申し立ての内容、結果、理由、日時、担当した職員", persons: "異議を申し立てた人", source: "本人が入力",
                retention: "文書管理規程による期間（本人の求めにより文を消去）",
                columns: ["moderation_appeal": ["account_id", "words", "outcome", "outcome_reason"]]),
            PersonalFile(
                "sanctions", name: "注意・投稿停止の記録ファイル", purpose: "投稿の決まりの公平な運用と、本人への説明",
                items: "注意、投稿の停止とその期限、理由、日時、担当した職員", persons: "注意を受けた人、投稿を停止された人",
                source: "職員が入力", retention: "文書管理規程による期間",
                columns: ["moderation_sanction": ["account_id", "act", "reason", "usual"]]),
            PersonalFile(
                "reports", name: "通報ファイル", purpose: "読んだ人が問題があると知らせた投稿の確認",
                items: "通報の理由、補足の文、日時、同じ人からの重複を防ぐための符号（判断のあと消去）", persons: "通報された投稿を書いた人",
                source: "投稿を読んだ人が入力", retention: "判断から定めた日数", rule: RetentionKind.reports.rawValue,
                columns: ["moderation_report": ["words", "reporter"]]),
        ]
    }

    /// Decisions name texts and not people: as many as there are texts, at most.
    public func persons(in file: PersonalFile, database: any Queryable) async throws -> Int? {
        let count: SQL =
            switch file.code {
            case "appeals": "SELECT count(DISTINCT account_id) FROM moderation_appeal"
            case "sanctions": "SELECT count(DISTINCT account_id) FROM moderation_sanction"
            case "reports": "SELECT count(DISTINCT entry_id) FROM moderation_report"
            default: "SELECT count(DISTINCT (subject_kind, subject_id)) FROM moderation_decision"
            }
        return try await database.value(count) ?? 0
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
        return [
            PersonalSection(.decisions, try rows.map(Self.values)),
            PersonalSection(.appeals, try await AppealStore(database).all(of: account).map(Self.values)),
            PersonalSection(.sanctions, try await SanctionStore(database).all(of: account).map(Self.values)),
        ]
    }

    /// What a person wrote against decisions goes with their texts.
    public func eraseTexts(of account: AccountID, in transaction: Transaction) async throws -> [String] {
        try await AppealStore(transaction).eraseWords(of: account).map { ModerationAddresses.appeal($0) }
    }

    private static func values(_ appeal: Appeal) -> [(field: PersonalField, value: PersonalValue)] {
        [
            (.number, .text("\(appeal.decisionID)")), (.body, .text(appeal.words)),
            (.createdAt, .time(appeal.createdAt)),
            (.outcome, appeal.outcome.map { .word(named: $0.rawValue) } ?? .none),
            (.outcomeReason, .optional(appeal.outcomeReason)), (.decidedAt, .optional(appeal.decidedAt)),
        ]
    }

    private static func values(_ sanction: Sanction) -> [(field: PersonalField, value: PersonalValue)] {
        [
            (.act, .word(named: sanction.act.rawValue)), (.reason, .text(sanction.reason)),
            (.until, .optional(sanction.until)), (.decidedAt, .time(sanction.decidedAt)),
        ]
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
