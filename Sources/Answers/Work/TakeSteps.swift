import Civic
import Postgres
import Web

/// Takes items one step on or back, many at once; each only if it is still what the member saw.
public struct TakeSteps: Sendable {
    public enum Step: Sendable, Equatable {
        case check, approval
        case decision(Decision)
        /// Back to whoever wrote it, with what is to be done.
        case back(note: String)
    }

    /// An item as it was seen.
    public struct Seen: Sendable, Hashable {
        public let id: OpinionItemID
        public let version: Int

        public init(_ id: OpinionItemID, version: Int) {
            self.id = id
            self.version = version
        }
    }

    /// Why an item was left as it is.
    public enum Refusal: String, Sendable, CaseIterable {
        /// Somebody changed it since it was seen.
        case changed
        /// It lacks category, summary or answer.
        case incomplete
        /// Nobody approves what they wrote last themselves.
        case own
        /// It is public, or stands elsewhere on its way.
        case stage
        /// It is another section's.
        case section
    }

    public struct Outcome: Sendable, Equatable {
        public var done: [Int] = []
        /// Numbers of the items that were left, by reason.
        public var refused: [Refusal: [Int]] = [:]
    }

    private let act: AnswerAct
    private let step: Step
    private let seen: [Seen]

    public init(_ step: Step, of seen: [Seen], in consultation: ConsultationID, by member: StaffMember) {
        act = AnswerAct(consultation: consultation, member: member)
        self.step = step
        self.seen = seen
    }

    public func perform(in site: SiteContext) async throws -> Outcome {
        try await site.database.transaction { try await perform(in: site, $0) }
    }

    /// The same as part of a larger act.
    public func perform(in site: SiteContext, _ transaction: Transaction) async throws -> Outcome {
        try await act.perform(in: site, transaction) { transaction, _ in
            var outcome = Outcome()
            for seen in seen {
                guard let item = try await ItemStore(transaction).lock(seen.id, in: act.consultation) else {
                    continue
                }
                if let refusal = refusal(of: item, seen) {
                    outcome.refused[refusal, default: []].append(item.number)
                } else {
                    try await take(item, transaction)
                    try await act.record(name, item: item.id, in: transaction, site: site)
                    outcome.done.append(item.number)
                }
            }
            return outcome
        }
    }

    private func refusal(of item: OpinionItem, _ seen: Seen) -> Refusal? {
        if item.version != seen.version { return .changed }
        if item.publishedAt != nil { return .stage }
        switch step {
        case .check:
            if item.stage != .draft { return .stage }
            if !SectionDuty(of: act.member).mayAnswer(item) { return .section }
            return item.lacking.isEmpty ? nil : .incomplete
        case .approval:
            if item.stage != .checked { return .stage }
            return item.editedBy == act.member.id ? .own : nil
        case .decision:
            if item.stage == .approved { return .stage }
            return item.lacking.isEmpty ? nil : .incomplete
        case .back: return item.stage == .draft ? .stage : nil
        }
    }

    private func take(_ item: OpinionItem, _ transaction: Transaction) async throws {
        let steps = StepStore(transaction)
        switch step {
        case .check: try await steps.add(.check, to: item.id, by: act.member.id)
        case .approval:
            try await steps.add(.approval, to: item.id, by: act.member.id, writtenBy: item.editedBy)
        case .decision(let decision):
            try await steps.add(.decision, to: item.id, by: act.member.id, decision: decision)
        case .back(let note): try await steps.add(.return, to: item.id, by: act.member.id, note: note)
        }
        try await ItemStore(transaction).set(stage, of: item.id)
    }

    private var stage: AnswerStage {
        switch step {
        case .check: .checked
        case .approval, .decision: .approved
        case .back: .draft
        }
    }

    private var name: String {
        switch step {
        case .check: "item.check"
        case .approval: "item.approval"
        case .decision: "item.decision"
        case .back: "item.return"
        }
    }
}
