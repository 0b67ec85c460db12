import Civic
import Postgres
import Web

/// A version of a draft beside the one that was published before it, for staff.
public struct VersionChanges: Sendable {
    public let edition: DraftEdition
    /// Number of the version before; nil where this is the first.
    public let span: VersionSpan?
    /// All passages that changed.
    public let changes: [PassageChange]
    public let notes: [PassageID: ChangeNote]

    /// - Returns: nil when there is no such version.
    public static func load(
        _ slug: Slug, number: Int, for viewer: Viewer, in database: any Queryable
    ) async throws -> VersionChanges? {
        let store = DraftStore(database)
        guard let edition = try await store.edition(of: slug, number: number, for: viewer) else { return nil }
        guard let previous = edition.previousNumber,
            let old = try await store.edition(of: slug, number: previous, for: viewer)
        else { return VersionChanges(edition: edition, span: nil, changes: [], notes: [:]) }
        let span = VersionSpan(previous, edition.version.number)
        let changes = try await VersionComparison(from: old, to: edition, in: database).changes
        let notes = try await CreditStore(database).notes(of: edition.draft.id, in: span, for: viewer)
        // What was said of a version that was made in between and never published is not about this one.
        let own = notes.filter { $0.version == edition.version.number }
        return VersionChanges(
            edition: edition, span: span, changes: changes.filter { !$0.isSame },
            notes: Dictionary(own.map { ($0.passage, $0) }) { $1 })
    }
}
