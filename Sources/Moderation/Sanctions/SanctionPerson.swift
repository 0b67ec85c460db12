import Civic
import Postgres
import Web

/// Warns a person, keeps them from posting for a time, has their posts looked at first, or ends that.
public struct SanctionPerson: Sendable {
    private let act: Sanction.Act
    private let account: AccountID
    private let reason: Reason?
    private let until: Instant?
    private let staff: StaffMember

    /// - Parameter until: the end of a suspension; nil for all other acts.
    public init(
        _ act: Sanction.Act, _ account: AccountID, reason: Reason? = nil, until: Instant? = nil,
        by staff: StaffMember
    ) {
        self.act = act
        self.account = account
        self.reason = reason
        self.until = until
        self.staff = staff
    }

    /// - Returns: false where nothing had to be done: it holds already, or does not hold (any more).
    public func perform(in site: SiteContext, at now: Instant) async throws -> Bool {
        try await site.database.transaction { transaction in
            let store = SanctionStore(transaction)
            try await store.lock(account)
            let standing = Standing(try await store.all(of: account), at: now)
            guard changes(standing) else { return false }
            try await store.add(act, to: account, reason: reason, until: until, by: staff.id)
            if let kind = act.notice {
                let notice = Notice(kind: kind, path: Addresses.guidelines(), detail: detail(site))
                try await site.ports.notices.tell(account, notice, in: transaction, site: site)
            }
            try await Audit.record(
                Audit.Entry(staffID: staff.id, act: "person.\(act.rawValue) account:\(account)"),
                in: transaction, secret: site.secret)
            return true
        }
    }

    private func changes(_ standing: Standing) -> Bool {
        switch act {
        case .warning, .suspension: true
        case .suspensionEnd: standing.suspension != nil
        case .checkFirst: !standing.isCheckedFirst
        case .checkFirstEnd: standing.isCheckedFirst
        }
    }

    /// The reason, which is in Japanese as staff wrote it, and until when.
    private func detail(_ site: SiteContext) -> String {
        let phrases = site.texts.phrases(in: .japanese)
        let end = until.map { phrases("moderation.staff.person.until", ["date": phrases.dateTime($0)]) }
        return [end, reason?.text].compactMap { $0 }.joined(separator: "\n")
    }
}
