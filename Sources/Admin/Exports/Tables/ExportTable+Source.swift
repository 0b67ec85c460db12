import Civic
import Discussion
import Postgres

extension ExportTable {
    var columns: [ExportColumn] {
        switch self {
        case .comments: CommentTable.columns
        case .ideas: IdeaTable.columns
        case .supports: SupportTable.columns
        case .supportCounts: SupportCountTable.columns
        case .items: ItemTable.columns
        case .itemSources: ItemSourceTable.columns
        }
    }

    /// The records of a consultation.
    func source(
        of consultation: ConsultationID, _ site: SiteContext, for viewer: Viewer
    ) async throws -> any ExportSource {
        switch self {
        case .comments:
            return CommentTable(
                CommentFilter(consultation: consultation), CommentLines(site: site, viewer: viewer))
        case .ideas: return IdeaTable(site: site, consultation: consultation)
        case .supports: return SupportTable(store: try await .of(consultation, in: site.database))
        case .supportCounts:
            return SupportCountTable(
                site: site, viewer: viewer, store: try await .of(consultation, in: site.database))
        case .items: return ItemTable(site: site, consultation: consultation)
        case .itemSources: return ItemSourceTable(site: site, consultation: consultation)
        }
    }

    /// The audit row of an export; the act is one of the names in ``AuditAct``.
    func entry(of consultation: ConsultationID, by staff: StaffID?) -> Audit.Entry {
        Audit.Entry(staffID: staff, act: "export.\(key) consultation:\(consultation)")
    }
}
