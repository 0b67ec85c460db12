import Civic
import Postgres
import Web

/// An act of a moderator on one text: the state, the record, the notice and the audit row change together.
struct Decision: Sendable {
    let act: ModerationAct
    let subject: Subject
    var reason = ""
    var usual: UsualReason?
    let staff: StaffMember
    /// How the entry was when the moderator saw it; nil where that does not matter.
    var revision: Int?
    /// Decisions made together.
    var batch: Int64?
    /// Whether the author is told in another way.
    var isQuiet = false

    /// - Throws: `WebError.notFound` when there is no such text.
    func carryOut(in site: SiteContext) async throws -> ModerationOutcome {
        do {
            return try await site.database.transaction { try await carryOut(in: site, $0) }
        } catch is Collision {
            return .changed
        }
    }

    func carryOut(in site: SiteContext, _ transaction: Transaction) async throws -> ModerationOutcome {
        guard let content = site.ports.moderated.first(where: { $0.kind == subject.kind }) else {
            throw WebError.notFound
        }
        // The text before the entry, as whoever writes it locks them.
        let text = try await content.move(subject.id, from: act.origins, to: act.state, in: transaction)
        guard let entry = try await EntryStore(transaction).lock(subject) else { throw WebError.notFound }
        if let revision, entry.revision != revision + (text == nil ? 0 : 1) { throw Collision() }
        if text == nil, let obstacle = try await obstacle(entry, in: transaction) { return obstacle }
        let isFirst = try await !DecisionStore(transaction).hasApproval(of: subject)
        let id = try await DecisionStore(transaction).add(self, was: text?.was ?? entry.state)
        try await EntryStore(transaction).settle(entry.id, by: id)
        if let text { try await tell(text, in: transaction, site) }
        if act == .approval, text != nil, isFirst {
            try await content.announce(subject.id, in: transaction, site: site)
        }
        try await Audit.record(entryOfAudit, in: transaction, secret: site.secret)
        if text != nil { site.changesPublicPages(in: transaction) }
        return .done
    }

    /// Thrown to roll everything back.
    struct Collision: Error {}

    private var entryOfAudit: Audit.Entry {
        Audit.Entry(staffID: staff.id, act: "\(subject.kind.rawValue).\(act.rawValue)", subject: subject)
    }

    private func tell(_ text: ModeratedText, in transaction: Transaction, _ site: SiteContext) async throws {
        guard let kind = act.notice, !isQuiet, let author = text.authorID else { return }
        let detail = act == .approval ? text.excerpt : reason
        let notice = Notice(kind: kind, path: text.path, detail: detail)
        try await site.ports.notices.tell(author, notice, in: transaction, site: site)
    }

    /// Why the table of transitions had no way; nil where the act needs none.
    private func obstacle(
        _ entry: ModerationEntry, in transaction: Transaction
    ) async throws -> ModerationOutcome? {
        let wasHidden = try await DecisionStore(transaction).lastAct(on: subject) == .hiding
        switch act {
        case .hiding: return wasHidden ? .alreadyHidden : .withdrawn
        case .restoration: return wasHidden ? .withdrawn : .notHidden
        case .undoing: return .changed
        case .approval:
            if entry.isWaiting { return nil }
            if entry.state == .hidden { return .alreadyHidden }
            return [.published, .received].contains(entry.state) ? .alreadySeen : .withdrawn
        }
    }
}
