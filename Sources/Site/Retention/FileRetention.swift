import Civic
import Foundation
import Postgres
import Web

/// The security log: a file a day in the data folder.
struct SecurityLogRetention: RetentionTask {
    let folder: String

    var kind: RetentionKind { .securityLog }

    func due(before limit: Instant, in site: SiteContext) async throws -> Int { files(before: limit).count }

    func erase(before limit: Instant, in site: SiteContext) async throws -> Int {
        files(before: limit).filter { unlink("\(folder)/\($0)") == 0 }.count
    }

    /// Names sort as days do.
    private func files(before limit: Instant) -> [String] {
        let oldest = "security-\(UnixTime(seconds: limit.seconds).text.prefix(10)).jsonl"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasPrefix("security-") && $0.hasSuffix(".jsonl") && $0 < oldest }
    }
}

/// The log for the record list; it holds addresses of machines and ids of accounts.
struct SecurityLogPersonalData: PersonalData {
    var personalFiles: [PersonalFile] {
        [
            PersonalFile(
                "security_log", name: "アクセス記録ファイル", purpose: "不正な利用の調査と、法令に基づく照会への回答",
                items: "日時、接続元のアドレス、登録者または職員の番号、操作の種類", persons: "登録者、職員、投稿やログインを試みた人",
                source: "システムが自動で記録", retention: "定めた日数（1年以上）",
                rule: RetentionKind.securityLog.rawValue, columns: [:])
        ]
    }

    /// Nobody counts the persons of a log.
    func persons(in file: PersonalFile, database: any Queryable) async throws -> Int? { nil }

    func sections(
        about account: AccountID, posts: [Subject], in database: any Queryable, secret: Secret
    ) async throws -> [PersonalSection] { [] }
}
