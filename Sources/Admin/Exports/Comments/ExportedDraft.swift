import Civic
import Discussion
import Drafts
import Postgres
import Web

/// A draft whose comments are exported.
struct ExportedDraft: Sendable {
    let id: DraftID
    let consultation: ConsultationID
    let passages: [PassageID]

    /// The draft of a slug with all passages it has or had; nil where there is none.
    static func find(_ slug: Slug, in database: any Queryable) async throws -> ExportedDraft? {
        let store = DraftStore(database)
        guard let draft = try await store.find(slug) else { return nil }
        return ExportedDraft(
            id: draft.id, consultation: draft.consultationID,
            passages: try await store.passageIDs(of: draft.id))
    }

    func table(_ site: SiteContext, for viewer: Viewer) -> CommentTable {
        CommentTable(CommentFilter(passages: passages), CommentLines(site: site, viewer: viewer))
    }

    /// The audit row of an export. A draft is no subject, so that its id stands with the act.
    func entry(_ format: ExportFormat, by staff: StaffID?) -> Audit.Entry {
        Audit.Entry(staffID: staff, act: "comments.export.\(format.rawValue) draft:\(id)")
    }
}
