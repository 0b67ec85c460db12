import Civic
import Postgres
import Web

/// Enters what an indicator came to in a year, or corrects it; what stood there before is kept.
public struct RecordActual: Sendable {
    private let act: FigureAct
    private let kpi: KPIID
    private let actual: KPIActual

    /// - Parameter actual: with the revision that stood there when the form was opened, 0 for none.
    public init(_ actual: KPIActual, of kpi: KPIID, in slug: Slug, by member: StaffMember) {
        act = FigureAct(slug: slug, member: member)
        self.kpi = kpi
        self.actual = actual
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
        let store = KPIStore(transaction)
        guard try await store.draft(of: kpi) == draft.id else { return .notFound }
        guard try await store.save(actual, of: kpi) else { return .changedMeanwhile }
        try await act.record("kpi.actual", "kpi:\(kpi)", in: transaction, site: site)
        return .done
    }
}

/// Takes the number of a year out; it is kept among those of the past.
public struct RemoveActual: Sendable {
    private let act: FigureAct
    private let kpi: KPIID
    private let year: FiscalYear
    private let revision: Int

    public init(_ year: FiscalYear, revision: Int, of kpi: KPIID, in slug: Slug, by member: StaffMember) {
        act = FigureAct(slug: slug, member: member)
        self.kpi = kpi
        self.year = year
        self.revision = revision
    }

    public func perform(in site: SiteContext) async throws -> FigureOutcome {
        try await act.perform(in: site) { transaction, draft in
            let store = KPIStore(transaction)
            guard revision > 0, try await store.draft(of: kpi) == draft.id else { return .notFound }
            guard try await store.setAside(year, of: kpi, revision: revision) else {
                return .changedMeanwhile
            }
            try await act.record("kpi.actual_removal", "kpi:\(kpi)", in: transaction, site: site)
            return .done
        }
    }
}
