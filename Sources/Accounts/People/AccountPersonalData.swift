import Civic
import Postgres
import Web

/// Accounts, their sessions and notices, and the accounts of staff.
public struct AccountPersonalData: PersonalData {
    public init() {}

    public var personalFiles: [PersonalFile] {
        [
            PersonalFile(
                "accounts", name: "登録者ファイル", purpose: "本人の確認、返信や審査結果などのお知らせ",
                items: "メールアドレス、表示名、パスワード（復元できない形）、区分（住民・生徒）、言語、規約に同意した日時、ログイン中の端末の数と期限、届いたお知らせ、訂正の記録",
                persons: "サイトに登録した人", source: "本人が登録画面に入力",
                retention: "退会または消去の求めがあるまで（未確認の登録は定めた日数）",
                rule: RetentionKind.unconfirmedAccounts.rawValue,
                columns: [
                    "account": ["email", "password_hash", "display_name"],
                    "session": ["token_hash", "account_id"],
                    "account_token": ["token_hash", "account_id", "email", "next", "continuation"],
                    "notice": ["account_id", "kind", "path", "detail"],
                    "account_correction": ["account_id", "reason"],
                ]),
            PersonalFile(
                "staff", name: "職員利用者ファイル", purpose: "職員用ページの利用者の管理",
                items: "メールアドレス、氏名、役割、パスワード（復元できない形）", persons: "サイトを運用する職員",
                source: "管理者が登録", retention: "職員でなくなるまで",
                columns: [
                    "staff_member": ["email", "display_name", "password_hash"],
                    "staff_session": ["token_hash"],
                    "staff_token": ["token_hash"],
                ]),
        ]
    }

    public func persons(in file: PersonalFile, database: any Queryable) async throws -> Int? {
        try await database.value(
            file.code == "staff"
                ? "SELECT count(*) FROM staff_member" : "SELECT count(*) FROM account WHERE closed_at IS NULL"
        ) ?? 0
    }

    public func sections(
        about account: AccountID, posts: [Subject], in database: any Queryable, secret: Secret
    ) async throws -> [PersonalSection] {
        let store = PersonalAccountStore(database)
        return [
            try await store.account(account), try await store.sessions(of: account),
            try await store.notices(of: account), try await store.corrections(of: account),
        ]
    }
}
