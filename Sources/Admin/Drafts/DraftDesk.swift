import Civic
import Drafts
import HTTPServer
import Pages

/// The staff list of drafts with their versions.
enum DraftDesk {
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let store = DraftStore(visit.database)
        let drafts = try await store.all()
        let versions = try await store.versions(of: drafts.map(\.id))
        let lines = drafts.map { draft in
            DraftLine(draft: draft, versions: versions[draft.id] ?? [], publicURL: visit.site.publicURL)
        }
        return visit.staffPage(draftsPage(lines, in: visit.phrases))
    }
}
