import Civic
import Postgres

/// Writes the changes of an import, all of them or none.
public struct ApplyImport: Sendable {
    public enum Outcome: Sendable, Equatable {
        case applied(Int)
        /// Somebody changed an item since the preview; nothing was written.
        case changedMeanwhile
        /// The preview is too old, or was applied already.
        case notFound
    }

    private struct Collision: Error {}

    private let act: AnswerAct
    private let id: AnswerImportID
    /// The version of each item that the preview showed.
    private let seen: Set<String>

    /// - Parameter seen: the items whose changes the preview showed, see ``mark(_:)``; what it did not show is not
    ///   written.
    public init(
        _ id: AnswerImportID, seen: Set<String>, in consultation: ConsultationID, by member: StaffMember
    ) {
        act = AnswerAct(consultation: consultation, member: member)
        self.id = id
        self.seen = seen
    }

    /// Names an item in the version that a preview shows.
    public static func mark(_ item: OpinionItem) -> String { "\(item.id)-\(item.version)" }

    public func perform(in site: SiteContext, _ phrases: Phrases) async throws -> Outcome {
        do {
            return try await site.database.transaction { transaction in
                try await perform(in: site, transaction, phrases)
            }
        } catch is Collision {
            return .changedMeanwhile
        }
    }

    private func perform(
        in site: SiteContext, _ transaction: Transaction, _ phrases: Phrases
    ) async throws -> Outcome {
        try await act.perform(in: site, transaction) { transaction, _ in
            let store = AnswerImportStore(transaction)
            guard let found = try await store.find(id, in: act.consultation, by: act.member.id) else {
                return .notFound
            }
            let plan = ImportPlan(
                found.lines, items: try await ItemStore(transaction).all(of: act.consultation),
                categories: try await AnswerCategoryStore(transaction).all(of: act.consultation), phrases)
            guard Set(plan.entries.map { Self.mark($0.item) }) == seen else { throw Collision() }
            for entry in plan.entries {
                let edit = EditItem(entry.item.id, entry.form, in: act.consultation, by: act.member)
                switch try await edit.perform(in: site, transaction) {
                case .done, .doneAndReopened: break
                default: throw Collision()
                }
            }
            try await store.remove(id)
            try await act.record("item.import", in: transaction, site: site)
            return .applied(plan.entries.count)
        }
    }
}
