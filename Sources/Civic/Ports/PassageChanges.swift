import Postgres

/// What changed in drafts from one version to the next, passage by passage. Filled by Drafts.
public protocol PassageChanges: Sendable {
    /// All changes of a consultation's drafts that the viewer may see, the newest version first.
    func all(
        in consultation: ConsultationID, for viewer: Viewer, database: any Queryable
    ) async throws -> [ChangedPassage]

    /// These changes; those that are not there (any more) or that the viewer may not see are missing.
    func changes(
        _ keys: [PassageChangeKey], for viewer: Viewer, in database: any Queryable
    ) async throws -> [PassageChangeKey: ChangedPassage]

    /// Which changes comments and ideas led to, the oldest version first; public ones, for staff all.
    func credited(
        _ subjects: [Subject], for viewer: Viewer, in database: any Queryable
    ) async throws -> [Subject: [PassageChangeKey]]
}

/// Names the change of a passage: the version that has it, and the passage.
public struct PassageChangeKey: Sendable, Hashable {
    public let version: DraftVersionID
    public let passage: PassageID

    public init(_ version: DraftVersionID, _ passage: PassageID) {
        self.version = version
        self.passage = passage
    }
}

/// A passage before and after a version changed it.
public struct ChangedPassage: Sendable, Equatable {
    /// A piece of its text; marked where the versions differ.
    public struct Piece: Sendable, Equatable {
        public let text: String
        public let isMarked: Bool

        public init(_ text: String, isMarked: Bool = false) {
            self.text = text
            self.isMarked = isMarked
        }
    }

    public let key: PassageChangeKey
    /// Number of the version that has the change.
    public let number: Int
    /// Address of the change on the public listener.
    public let path: String
    /// The headings above it, outermost first.
    public let chapter: [String]
    /// Nil for a passage that is new.
    public let before: [Piece]?
    /// Nil for a passage that was taken out.
    public let after: [Piece]?

    public init(
        key: PassageChangeKey, number: Int, path: String, chapter: [String] = [], before: [Piece]?,
        after: [Piece]?
    ) {
        self.key = key
        self.number = number
        self.path = path
        self.chapter = chapter
        self.before = before
        self.after = after
    }
}

/// Where no draft has versions: a site without Drafts.
public struct NoPassageChanges: PassageChanges {
    public init() {}

    public func all(
        in consultation: ConsultationID, for viewer: Viewer, database: any Queryable
    ) async throws -> [ChangedPassage] { [] }

    public func changes(
        _ keys: [PassageChangeKey], for viewer: Viewer, in database: any Queryable
    ) async throws -> [PassageChangeKey: ChangedPassage] { [:] }

    public func credited(
        _ subjects: [Subject], for viewer: Viewer, in database: any Queryable
    ) async throws -> [Subject: [PassageChangeKey]] { [:] }
}
