import Civic
import Postgres
import Web

/// Corrects an indicator as a version states it, or adds one that the import did not find.
public struct SaveKPI: Sendable {
    private let act: FigureAct
    private let number: Int
    private let id: KPIID?
    private let revision: Int
    private let words: KPIWords

    /// - Parameters:
    ///   - id: nil for a new one.
    ///   - number: of the version.
    ///   - revision: that of the row when the form was opened.
    public init(
        _ words: KPIWords, as id: KPIID? = nil, revision: Int = 0, of slug: Slug, number: Int,
        by member: StaffMember
    ) {
        act = FigureAct(slug: slug, member: member)
        self.number = number
        self.id = id
        self.revision = revision
        self.words = words
    }

    public func perform(in site: SiteContext) async throws -> FigureOutcome {
        try await act.perform(in: site) { try await save(site, $0, $1).outcome }
    }

    /// The same as part of a larger act, with the indicator's id.
    public func perform(in site: SiteContext, _ transaction: Transaction) async throws -> KPIID? {
        guard let draft = try await DraftStore(transaction).lock(act.slug) else { return nil }
        return try await save(site, transaction, draft).id
    }

    private func save(
        _ site: SiteContext, _ transaction: Transaction, _ draft: Draft
    ) async throws -> (outcome: FigureOutcome, id: KPIID?) {
        guard let version = try await DraftStore(transaction).version(number, of: draft.id) else {
            return (.notFound, nil)
        }
        let store = KPIStore(transaction)
        guard let id else {
            let made = try await store.add(words, to: version.id, of: draft.id)
            try await act.record("kpi.creation", "kpi:\(made)", in: transaction, site: site)
            return (.done, made)
        }
        guard try await DraftStore(transaction).kpis(of: version.id).contains(where: { $0.id == id }) else {
            return (.notFound, nil)
        }
        guard try await store.change(id, in: version.id, revision: revision, to: words) else {
            return (.changedMeanwhile, nil)
        }
        try await act.record("kpi.change", "kpi:\(id)", in: transaction, site: site)
        return (.done, id)
    }
}
