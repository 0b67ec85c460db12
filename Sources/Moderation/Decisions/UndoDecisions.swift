import Civic
import Postgres

/// Takes back what a moderator decided in one go, as far as nobody has decided on it since.
public struct UndoDecisions: Sendable {
    private let batch: Int64
    private let staff: StaffMember

    /// Undoes what the member may still decide on.
    public init(_ batch: Int64, by staff: StaffMember) {
        self.batch = batch
        self.staff = staff
    }

    /// How many texts are as they were, and how many could not be put back.
    public struct Result: Sendable, Equatable {
        public var done = 0
        public var left = 0
    }

    public func perform(in site: SiteContext) async throws -> Result {
        var result = Result()
        for decision in try await DecisionStore(site.database).batch(batch, of: staff.id) {
            do {
                let isDone = try await site.database.transaction { try await undo(decision, in: site, $0) }
                if isDone { result.done += 1 } else { result.left += 1 }
            } catch is Decision.Collision {
                result.left += 1
            }
        }
        return result
    }

    private func undo(
        _ decision: PastDecision, in site: SiteContext, _ transaction: Transaction
    ) async throws -> Bool {
        guard let content = site.ports.moderated.first(where: { $0.kind == decision.subject.kind }),
            try await DecisionStore(transaction).lastID(on: decision.subject) == decision.id
        else { return false }
        var text: ModeratedText?
        if decision.act == .hiding || decision.was == .held {
            text = try await content.move(
                decision.subject.id, from: [decision.act.state], to: decision.was, in: transaction)
            guard text != nil else { return false }
        }
        let store = DecisionStore(transaction)
        // Thrown to roll back what was moved.
        guard let entry = try await EntryStore(transaction).lock(decision.subject),
            staff.scope(of: .moderate).contains(entry.consultationID),
            try await store.lastID(on: decision.subject) == decision.id
        else { throw Decision.Collision() }
        let undoing = Decision(act: .undoing, subject: decision.subject, staff: staff)
        _ = try await store.add(undoing, was: entry.state, undoes: decision.id)
        try await EntryStore(transaction).reopen(entry.id, undoing: decision.id)
        try await Audit.record(
            Audit.Entry(
                staffID: staff.id, act: "\(decision.subject.kind.rawValue).undoing", subject: decision.subject
            ),
            in: transaction, secret: site.secret)
        guard let text else { return true }
        site.changesPublicPages(in: transaction)
        // Who was told of a hiding is told that it is over; what is held again says so itself.
        if decision.act == .hiding, let author = text.authorID {
            let notice = Notice(kind: .restoration, path: text.path, detail: "")
            try await site.ports.notices.tell(author, notice, in: transaction, site: site)
        }
        return true
    }
}
