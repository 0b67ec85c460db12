import Civic
import Postgres
import Web

/// Staff correct a passage of an unpublished version. Everything is kept at once and can be taken back.
public struct CorrectPassages: Sendable {
    public enum Outcome: Sendable, Equatable {
        /// This passage is to be looked at: where the act was, or what stands there now.
        case done(PassageID)
        case nothingToDo
        /// Another editor changed this passage after it was read.
        case changed(PassageID)
        /// The passage is not in the version any more.
        case gone
        /// What is public can't be changed.
        case published
        case notFound
    }

    private let slug: Slug
    private let number: Int
    private let correction: Correction
    private let seen: [PassageID: Int]
    private let member: StaffMember

    /// - Parameter seen: the revisions of the passages whose words matter for the act, as they were read.
    public init(
        _ correction: Correction, in slug: Slug, number: Int, seen: [PassageID: Int] = [:],
        by member: StaffMember
    ) {
        self.correction = correction
        self.slug = slug
        self.number = number
        self.seen = seen
        self.member = member
    }

    public func perform(in site: SiteContext) async throws -> Outcome {
        try await site.database.transaction { transaction in
            let outcome = try await perform(transaction)
            if case .done(let passage) = outcome {
                try await Audit.record(
                    Audit.Entry(
                        staffID: member.id, act: "draft.correction",
                        subject: .passage(correction.passage ?? passage)),
                    in: transaction, secret: site.secret)
            }
            return outcome
        }
    }

    private func place(of passage: PassageID, _ old: Manuscript) -> PassageID {
        switch correction {
        case .join: return old.predecessor(of: passage) ?? passage
        case .drop:
            let next = old.entries.drop { $0.id != passage }.dropFirst().first?.id
            return next ?? old.predecessor(of: passage) ?? passage
        default: return passage
        }
    }

    /// Without the audit row, for tests.
    func perform(_ transaction: Transaction) async throws -> Outcome {
        let store = DraftStore(transaction)
        guard let (draft, version) = try await store.lock(slug, version: number) else { return .notFound }
        guard version.publishedAt == nil else { return .published }
        let (old, revisions) = try await store.manuscript(of: version.id)
        for (passage, revision) in seen {
            guard let current = revisions[passage] else { return .gone }
            if current != revision { return .changed(passage) }
        }
        let ids = try await store.addPassages(correction.newPassages, to: draft.id)
        var new = old
        do {
            let back = try new.correct(correction, new: ids)
            guard !back.isEmpty else { return .nothingToDo }
            guard let passage = correction.passage ?? ids.first else { return .nothingToDo }
            if case .rewrite(let id, _) = correction { try await store.holdOrigins(of: id, in: version.id) }
            let journal = CorrectionJournal(transaction)
            let revision = try await journal.nextRevision(of: version.id)
            try await store.save(new, replacing: old, of: version.id, revision: revision)
            try await journal.add(
                correction.name, on: passage, number: revision, of: version.id, by: member.id, undoneBy: back)
            return .done(place(of: passage, old))
        } catch is Manuscript.PassageIsGone {
            return .gone
        }
    }
}
