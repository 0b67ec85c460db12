import Civic
import Drafts
import Japanese
import Postgres

/// The public changes of a consultation's drafts that posts led to.
enum ResultChanges {
    static func load(
        of consultation: ConsultationID, in database: any Queryable
    ) async throws -> [Subject: [ResultChange]] {
        let store = DraftStore(database)
        var found: [Subject: [ResultChange]] = [:]
        for draft in try await store.all().reversed() where draft.consultationID == consultation {
            let versions = try await store.versions(of: [draft.id])[draft.id] ?? []
            for number in versions.filter({ $0.publishedAt != nil }).map(\.number).sorted() {
                let loaded = try await VersionChanges.load(
                    draft.slug, number: number, for: .visitor, in: database)
                guard let loaded else { continue }
                for (post, change) in changes(loaded) { found[post, default: []].append(change) }
            }
        }
        return found
    }

    private static func changes(_ version: VersionChanges) -> [(Subject, ResultChange)] {
        version.changes.flatMap { change -> [(Subject, ResultChange)] in
            guard let passage = change.passage?.id, let note = version.notes[passage] else { return [] }
            let result = ResultChange(
                place: "\(version.edition.draft.slug)/\(note.version)/\(passage)", reason: note.reason,
                pieces: change.pieces)
            return note.posts.map { ($0, result) }
        }
    }
}
