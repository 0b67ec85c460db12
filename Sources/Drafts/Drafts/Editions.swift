import Civic
import Postgres
import Web

/// Reads editions of drafts and what changed between them, published ones from memory.
struct Editions: Sendable {
    private let cache = EditionCache()
    private let comparisons = ComparisonCache()

    /// A draft's newest version, or the one of this number, that the viewer may see.
    func edition(
        of slug: Slug, number: Int? = nil, for viewer: Viewer, in database: any Queryable
    ) async throws -> DraftEdition? {
        let store = DraftStore(database)
        guard let heading = try await store.heading(of: slug, number: number, for: viewer) else { return nil }
        if let known = cache[heading.version.id] { return heading.edition(known) }
        let passages = try await store.passages(of: heading.version.id)
        cache.keep(passages, of: heading.version)
        return heading.edition(passages)
    }

    /// What changed from one edition to another of the same draft.
    ///
    /// - Throws: `WorkerThreads.QueueIsFull`, and what the database throws.
    func comparison(
        of old: DraftEdition, _ new: DraftEdition, in database: any Queryable
    ) async throws -> VersionComparison {
        if let known = comparisons[old, new] { return known }
        let made = try await VersionComparison(from: old, to: new, in: database)
        comparisons.keep(made, of: old, new)
        return made
    }
}
