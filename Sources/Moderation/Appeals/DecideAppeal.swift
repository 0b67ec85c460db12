import Civic
import Postgres
import Web

/// Decides on an appeal: another person than the one who hid the text, as long as there is one.
public struct DecideAppeal: Sendable {
    public enum Result: String, Sendable, CaseIterable {
        case done
        /// A colleague has decided.
        case alreadyDecided = "already_decided"
        /// This person hid the text, and somebody else could decide.
        case sameModerator = "same_moderator"
    }

    private let id: AppealID
    private let outcome: Appeal.Outcome
    private let reason: Reason
    private let staff: StaffMember

    public init(_ id: AppealID, _ outcome: Appeal.Outcome, reason: Reason, by staff: StaffMember) {
        self.id = id
        self.outcome = outcome
        self.reason = reason
        self.staff = staff
    }

    /// - Throws: `WebError.notFound` when there is no such appeal.
    public func perform(in site: SiteContext) async throws -> Result {
        try await site.database.transaction { try await perform(in: site, $0) }
    }

    /// Whether a member of staff may decide on what was said against a decision.
    public static func may(
        _ staff: StaffID, decideAgainst decision: PastDecision, in database: any Queryable,
        _ site: SiteContext
    ) async throws -> Bool {
        guard decision.staffID == staff else { return true }
        let entry = try await EntryStore(database).find(decision.subject)
        return try await !site.ports.people.staff(who: .moderate, in: database).contains { other in
            other.id != staff && entry.map { other.scope.contains($0.consultationID) } ?? false
        }
    }

    private func perform(in site: SiteContext, _ transaction: Transaction) async throws -> Result {
        let store = AppealStore(transaction)
        guard let appeal = try await store.lock(id),
            let decision = try await DecisionStore(transaction).find(appeal.decisionID)
        else { throw WebError.notFound }
        guard appeal.outcome == nil else { return .alreadyDecided }
        guard try await Self.may(staff.id, decideAgainst: decision, in: transaction, site) else {
            return .sameModerator
        }
        if outcome == .granted {
            // What its author took back meanwhile, or a colleague restored, stays as it is.
            let restoration = Decision(
                act: .restoration, subject: decision.subject, staff: staff, isQuiet: true)
            _ = try await restoration.carryOut(in: site, transaction)
        }
        try await store.decide(id, outcome, reason: reason.text, by: staff.id)
        let notice = Notice(
            kind: outcome.notice, path: ModerationAddresses.appeal(decision.id), detail: reason.text)
        try await site.ports.notices.tell(appeal.accountID, notice, in: transaction, site: site)
        try await Audit.record(
            Audit.Entry(staffID: staff.id, act: "appeal.\(outcome.rawValue)", subject: decision.subject),
            in: transaction, secret: site.secret)
        site.changesPublicPages(in: transaction)
        return .done
    }
}
