import Civic
import Postgres
import Web

/// An act of a moderator on one text: the state, the record, the notice and the audit row change together.
struct Decision: Sendable {
    let act: ModerationAct
    let subject: Subject
    let reason: String
    let staff: StaffMember

    /// - Throws: `WebError.notFound` when there is no such text.
    func carryOut(in site: SiteContext) async throws -> ModerationOutcome {
        try await site.database.transaction { try await carryOut(in: site, $0) }
    }

    func carryOut(in site: SiteContext, _ transaction: Transaction) async throws -> ModerationOutcome {
        guard let content = site.ports.moderated.first(where: { $0.kind == subject.kind }) else {
            throw WebError.notFound
        }
        guard let text = try await content.move(subject.id, to: act.state, in: transaction) else {
            return try await obstacle(in: transaction, site)
        }
        try await DecisionStore(transaction).add(self)
        let notice = Notice(kind: act.notice, path: text.path, detail: reason)
        if let author = text.authorID {
            try await site.ports.notices.tell(author, notice, in: transaction, site: site)
        }
        try await Audit.record(entry, in: transaction, secret: site.secret)
        site.changesPublicPages(in: transaction)
        return .done
    }

    private var entry: Audit.Entry {
        Audit.Entry(staffID: staff.id, act: "\(subject.kind.rawValue).\(act.rawValue)", subject: subject)
    }

    /// Why the table of transitions had no way.
    private func obstacle(in transaction: Transaction, _ site: SiteContext) async throws -> ModerationOutcome
    {
        _ = try await site.ports.card(of: subject, viewer: .staff(staff), in: transaction)
        let wasHidden = try await DecisionStore(transaction).lastAct(on: subject) == .hiding
        switch act {
        case .hiding: return wasHidden ? .alreadyHidden : .withdrawn
        case .restoration: return wasHidden ? .withdrawn : .notHidden
        }
    }
}
