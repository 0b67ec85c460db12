import Civic
import Postgres

/// Takes off the site what says who a person is: the account, sessions, notices, mails that wait, details beside
/// opinions; and, by the person's choice, the words of all their texts. Asked for by the person or by staff.
public struct ForgetPerson: Sendable {
    private let account: AccountID
    private let texts: Farewell
    private let staff: StaffID?
    private let act: String

    /// The person's own wish. The audit row says that it happened, not to whom.
    public init(_ account: AccountID, texts: Farewell) {
        self.account = account
        self.texts = texts
        staff = nil
        act = "account.closing"
    }

    /// What staff do because the person asked for it; nil for the command line.
    public init(_ account: AccountID, texts: Farewell, by staff: StaffID?) {
        self.account = account
        self.texts = texts
        self.staff = staff
        act = "person.erasure account:\(account)"
    }

    public func perform(in site: SiteContext) async throws {
        try await site.database.transaction { try await perform(in: site, $0) }
    }

    func perform(in site: SiteContext, _ transaction: Transaction) async throws {
        let store = AccountStore(transaction)
        let address = try await store.find(account)?.email?.rawValue
        for contributions in site.ports.contributions {
            try await contributions.forgetPerson(account, in: transaction)
        }
        var erased: [String] = []
        if texts == .withdraw {
            try await eraseCopies(in: site, transaction)
            for contributions in site.ports.contributions {
                try await contributions.withdrawAll(of: account, in: transaction)
            }
            for data in site.ports.personalData {
                erased += try await data.eraseTexts(of: account, in: transaction)
            }
        }
        try await store.close(account)
        try await NoticeStore(transaction).forgetDetails(at: erased)
        try await Outbox.forget(
            address: address, links: erased, in: transaction)
        try await Audit.record(
            Audit.Entry(staffID: staff, act: act), in: transaction, secret: site.secret)
        site.changesPublicPages(in: transaction)
    }

    /// As long as the words are there by which copies of them are found.
    private func eraseCopies(in site: SiteContext, _ transaction: Transaction) async throws {
        var subjects: [Subject] = []
        for data in site.ports.personalData {
            subjects += try await data.posts(of: account, in: transaction)
        }
        let posts = try await site.ports.submittedPosts(subjects, in: transaction)
        for data in site.ports.personalData {
            try await data.eraseCopies(of: Array(posts.values), in: transaction)
        }
    }
}
