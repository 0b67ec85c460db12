import Civic
import Drafts
import Pages
import Web

/// The drafts that a member may look at, for filters and exports.
enum DraftChoices {
    static func all(_ visit: Visit, for act: StaffAct = .readContributions) async throws -> [Choice] {
        let scope = visit.scope(of: act)
        return try await DraftStore(visit.database).all().filter { scope.contains($0.consultationID) }
            .map { Choice($0.slug.rawValue, $0.title) }
    }

    /// The passages of a draft; none where there is no such draft.
    static func passages(of slug: Slug, _ visit: Visit) async throws -> [PassageID] {
        let store = DraftStore(visit.database)
        guard let draft = try await store.find(slug) else { return [] }
        return try await store.passageIDs(of: draft.id)
    }
}
