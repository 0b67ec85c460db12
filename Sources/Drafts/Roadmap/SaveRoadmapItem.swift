import Civic
import Postgres
import Web

/// Adds a measure to a draft's roadmap, or changes one. Everyone sees it at once where the draft is published.
public struct SaveRoadmapItem: Sendable {
    private let act: FigureAct
    private let id: RoadmapItemID?
    private let revision: Int
    private let words: RoadmapWords

    /// - Parameters:
    ///   - id: nil for a new one.
    ///   - revision: that of the measure when the form was opened.
    public init(
        _ words: RoadmapWords, as id: RoadmapItemID? = nil, revision: Int = 0, of slug: Slug,
        by member: StaffMember
    ) {
        act = FigureAct(slug: slug, member: member)
        self.id = id
        self.revision = revision
        self.words = words
    }

    public func perform(in site: SiteContext) async throws -> FigureOutcome {
        try await act.perform(in: site) { try await save(site, $0, $1) }
    }

    /// The same as part of a larger act.
    public func perform(in site: SiteContext, _ transaction: Transaction) async throws -> FigureOutcome {
        try await act.perform(in: site, transaction) { try await save(site, $0, $1) }
    }

    private func save(
        _ site: SiteContext, _ transaction: Transaction, _ draft: Draft
    ) async throws -> FigureOutcome {
        let store = RoadmapStore(transaction)
        if let passage = words.passage {
            let known = try await DraftStore(transaction).passageIDs(of: draft.id)
            guard known.contains(passage) else { return .notFound }
        }
        guard let id else {
            let made = try await store.add(words, to: draft.id)
            try await act.record("roadmap.creation", "roadmap:\(made)", in: transaction, site: site)
            return .done
        }
        guard let item = try await store.items(of: draft.id).first(where: { $0.id == id }) else {
            return .notFound
        }
        guard try await store.change(item, revision: revision, to: words, in: draft.id) else {
            return .changedMeanwhile
        }
        try await act.record("roadmap.change", "roadmap:\(id)", in: transaction, site: site)
        return .done
    }
}

/// Takes a measure out of a draft's roadmap.
public struct RemoveRoadmapItem: Sendable {
    private let act: FigureAct
    private let id: RoadmapItemID
    private let revision: Int

    public init(_ id: RoadmapItemID, revision: Int, of slug: Slug, by member: StaffMember) {
        act = FigureAct(slug: slug, member: member)
        self.id = id
        self.revision = revision
    }

    public func perform(in site: SiteContext) async throws -> FigureOutcome {
        try await act.perform(in: site) { transaction, draft in
            let store = RoadmapStore(transaction)
            guard try await store.items(of: draft.id).contains(where: { $0.id == id }) else {
                return .notFound
            }
            guard try await store.remove(id, revision: revision) else { return .changedMeanwhile }
            try await act.record("roadmap.removal", "roadmap:\(id)", in: transaction, site: site)
            return .done
        }
    }
}
