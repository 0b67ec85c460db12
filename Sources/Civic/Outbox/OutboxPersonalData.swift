import Postgres
import Web

/// Mails that wait to be sent hold an address and a text; what was sent holds neither.
public struct OutboxPersonalData: PersonalData {
    public init() {}

    public var personalFiles: [PersonalFile] {
        [
            PersonalFile(
                "mails", name: "お知らせメール送信待ちファイル", purpose: "登録者への確認とお知らせのメールの送信",
                items: "メールアドレス、件名、本文", persons: "メールを受け取る登録者", source: "システムが作成",
                retention: "送信後ただちに内容を消去", rule: RetentionKind.mails.rawValue,
                columns: ["outbox": ["payload"]])
        ]
    }

    public func persons(in file: PersonalFile, database: any Queryable) async throws -> Int? {
        try await database.value(
            "SELECT count(DISTINCT payload->>'to') FROM outbox WHERE done_at IS NULL AND failed_at IS NULL")
            ?? 0
    }

    public func sections(
        about account: AccountID, posts: [Subject], in database: any Queryable, secret: Secret
    ) async throws -> [PersonalSection] { [] }
}

/// Rows of mails that were sent or given up; they hold nothing but times.
public struct MailRetention: RetentionTask {
    public init() {}

    public var kind: RetentionKind { .mails }

    public func due(before limit: Instant, in site: SiteContext) async throws -> Int {
        try await site.database.value(
            "SELECT count(*) FROM outbox WHERE coalesce(done_at, failed_at) < \(limit)") ?? 0
    }

    public func erase(before limit: Instant, in site: SiteContext) async throws -> Int {
        try await site.database.execute("DELETE FROM outbox WHERE coalesce(done_at, failed_at) < \(limit)")
    }
}

extension Outbox {
    /// Takes back mails that are not sent yet: to a person who is forgotten, and those that quote erased texts.
    ///
    /// - Parameter links: paths of the erased texts; a link in a mail ends its line.
    public static func forget(address: String?, links: [String], in transaction: Transaction) async throws {
        try await transaction.execute(
            """
            DELETE FROM outbox WHERE done_at IS NULL AND failed_at IS NULL
              AND (payload->>'to' = \(address)
                   OR EXISTS (SELECT FROM unnest(\(links)::text[]) link
                              WHERE strpos(payload->>'body' || E'\\n', link || E'\\n') > 0))
            """)
    }
}
