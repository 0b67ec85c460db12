import Civic
import Web

/// Takes an indicator out of a version, as a row of a table that is none.
public struct RemoveKPI: Sendable {
    private let act: FigureAct
    private let number: Int
    private let id: KPIID
    private let revision: Int

    public init(_ id: KPIID, revision: Int, of slug: Slug, number: Int, by member: StaffMember) {
        act = FigureAct(slug: slug, member: member)
        self.number = number
        self.id = id
        self.revision = revision
    }

    public func perform(in site: SiteContext) async throws -> FigureOutcome {
        try await act.perform(in: site) { transaction, draft in
            let drafts = DraftStore(transaction)
            guard let version = try await drafts.version(number, of: draft.id),
                try await drafts.kpis(of: version.id).contains(where: { $0.id == id })
            else { return .notFound }
            guard try await KPIStore(transaction).remove(id, from: version.id, revision: revision) else {
                return .changedMeanwhile
            }
            try await act.record("kpi.removal", "kpi:\(id)", in: transaction, site: site)
            return .done
        }
    }
}
