import Civic
import Documents
import Postgres
import Web

/// A version as the correction screen shows it.
public struct CorrectedVersion: Sendable {
    public let draft: Draft
    public let version: DraftVersion
    public let manuscript: Manuscript
    /// In which revision the words of each passage changed last.
    public let revisions: [PassageID: Int]
    /// Nil where the version was not made from a file.
    public let kept: KeptImport?
    /// Passages that staff dropped, with what stood before them.
    public let dropped: [DroppedPassage]
    /// The act that can be taken back; nil where there is none.
    public let last: MadeCorrection?

    /// A version by its number; nil where there is none.
    public static func load(
        _ slug: Slug, number: Int, in database: any Queryable
    ) async throws -> CorrectedVersion? {
        let store = DraftStore(database)
        guard let draft = try await store.find(slug),
            let version = try await store.version(number, of: draft.id)
        else { return nil }
        let (manuscript, revisions) = try await store.manuscript(of: version.id)
        let journal = CorrectionJournal(database)
        return CorrectedVersion(
            draft: draft, version: version, manuscript: manuscript, revisions: revisions,
            kept: try await store.keptImport(of: version.id, withOrigins: false),
            dropped: try await journal.dropped(of: version.id),
            last: try await journal.last(of: version.id))
    }
}

/// A passage that staff dropped.
public struct DroppedPassage: Sendable, Equatable {
    public let entry: Manuscript.Entry
    public let after: PassageID?
}

/// An act in the journal.
public struct MadeCorrection: Sendable, Equatable {
    public let id: Int64
    /// The version's revision after it.
    public let number: Int
    public let name: Correction.Name?
    public let passage: PassageID
    public let staff: StaffID
    public let madeAt: Instant
}
