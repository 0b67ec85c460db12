import Civic
import Postgres

/// Tells people what happened to their posts: on their notices page, and by mail where they have an address.
public struct AccountNotices: Notices {
    public init() {}

    public func tell(
        _ account: AccountID, _ notice: Notice, in transaction: Transaction, site: SiteContext
    ) async throws {
        try await NoticeStore(transaction).add(notice, for: account)
        guard site.sendsMail, let person = try await AccountStore(transaction).find(account),
            person.isConfirmed, let email = person.email
        else { return }
        let mail = AccountMails(site, person.language).notice(notice, to: email)
        try await Outbox.add(mail, in: transaction)
    }
}
