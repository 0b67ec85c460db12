import Civic
import Postgres
import Web

/// Comments, opinions with what their senders filled in, votes and supports.
public struct DiscussionPersonalData: PersonalData {
    public init() {}

    public var personalFiles: [PersonalFile] {
        [
            PersonalFile(
                "comments", name: "意見ファイル", purpose: "計画の案に対する意見の公開と、市の考え方の作成",
                items: "意見の本文、賛否の立場、投稿・編集の日時、公開の状態、受付番号、提出者の区分", persons: "意見を書いた人",
                source: "本人が入力", retention: "意見募集の記録として文書管理規程による期間（本人の求めにより消去または匿名化）",
                columns: ["comment": ["author_id", "body", "submission", "submitter_category", "heard_in"]]),
            PersonalFile(
                "reactions", name: "賛否・応援ファイル", purpose: "案の各部分への賛否と、意見やアイデアへの応援の集計",
                items: "賛成・反対、応援、日時", persons: "賛否を示した人、応援した人", source: "本人が入力",
                retention: "意見募集の記録として文書管理規程による期間（本人の取下げまたは消去の求めにより削除）",
                columns: ["vote": ["account_id", "value"], "support": ["account_id"]]),
            PersonalFile(
                "submitters", name: "意見提出者ファイル", purpose: "意見公募手続で提出者に求めた事項の確認",
                items: "氏名、住所、メールアドレス、電話番号のうち意見募集ごとに求めたもの（暗号化して保管）", persons: "意見公募手続で意見を提出した人",
                source: "本人が入力", retention: "結果の公表から定めた日数",
                rule: RetentionKind.submitterDetails.rawValue,
                columns: ["opinion_submitter": ["sealed"], "voice_import": ["sealed"]]),
        ]
    }

    public func persons(in file: PersonalFile, database: any Queryable) async throws -> Int? {
        let store = PersonalDiscussionStore(database)
        return switch file.code {
        case "comments": try await store.writers()
        case "reactions": try await store.reactors()
        default: try await store.submitters()
        }
    }

    public func posts(of account: AccountID, in database: any Queryable) async throws -> [Subject] {
        try await PersonalDiscussionStore(database).comments(by: account).map(Subject.comment)
    }

    public func sections(
        about account: AccountID, posts: [Subject], in database: any Queryable, secret: Secret
    ) async throws -> [PersonalSection] {
        let store = PersonalDiscussionStore(database)
        return [
            try await store.texts(of: account),
            try await submitters(posts, SubmitterStore(database, secret: secret)),
            try await store.votes(of: account), try await store.supports(of: account),
        ]
    }

    private func submitters(_ posts: [Subject], _ store: SubmitterStore) async throws -> PersonalSection {
        var rows: [[(field: PersonalField, value: PersonalValue)]] = []
        for post in posts where post.kind == .comment {
            guard let details = try await store.details(of: CommentID(rawValue: post.id)) else { continue }
            rows.append([
                (.subject, .text("comment/\(post.id)")), (.name, .optional(details[.name])),
                (.address, .optional(details[.address])), (.email, .optional(details[.email])),
                (.telephone, .optional(details[.telephone])),
            ])
        }
        return PersonalSection(.submitters, rows)
    }

    public func eraseTexts(of account: AccountID, in transaction: Transaction) async throws -> [String] {
        try await PersonalDiscussionStore(transaction).eraseTexts(of: account).map { Addresses.comment($0) }
    }
}
