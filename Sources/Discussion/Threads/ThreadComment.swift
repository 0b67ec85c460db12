import Civic
import Postgres

/// A comment as it stands in a thread for one viewer.
public struct ThreadComment: Sendable, RowDecodable {
    public let id: CommentID
    public let parentID: CommentID?
    /// Nil for a voice that staff entered.
    public let authorID: AccountID?
    public let stance: Stance
    public let state: PublicationState
    public let createdAt: Instant
    public let editedAt: Instant?
    public let versionID: DraftVersionID?
    /// Whether the viewer may read it; else only its place is shown.
    public let isVisible: Bool
    /// Empty where it may not be read.
    public let body: String
    public let quote: String?
    public let supports: Int
    public let isSupported: Bool
    /// What became of it since it was written; nil while it stands in the version it was written on.
    public let carried: CarriedPlace?
    /// Number under which a public comment received it; then it bears this number and no name.
    public let receipt: Receipt?
    /// Where it comes from, if not from an account.
    public let voice: VoiceFacts?

    public init(_ row: Row) throws {
        id = try row.decode("id")
        parentID = try row.decode("parent_id")
        authorID = try row.decode("author_id")
        stance = try row.decode("stance")
        state = try row.decode("state")
        createdAt = try row.decode("created_at")
        editedAt = try row.decode("edited_at")
        versionID = try row.decode("version_id")
        isVisible = try row.decode("is_visible")
        body = try row.decode("body")
        quote = try row.decode("quote")
        supports = try row.decode("supports")
        isSupported = try row.decode("is_supported")
        carried = try CarriedPlace(row)
        receipt = try Receipt(row)
        voice = try VoiceFacts(row)
    }
}

extension ThreadComment {
    /// A comment from values instead of a row, as pages are tested with.
    init(
        id: CommentID, parentID: CommentID? = nil, authorID: AccountID?, stance: Stance = .neutral,
        state: PublicationState = .published, createdAt: Instant = Instant(seconds: 0),
        editedAt: Instant? = nil, versionID: DraftVersionID? = nil, isVisible: Bool = true,
        body: String = "", quote: String? = nil, supports: Int = 0, isSupported: Bool = false,
        carried: CarriedPlace? = nil, receipt: Receipt? = nil, voice: VoiceFacts? = nil
    ) {
        self.id = id
        self.parentID = parentID
        self.authorID = authorID
        self.stance = stance
        self.state = state
        self.createdAt = createdAt
        self.editedAt = editedAt
        self.versionID = versionID
        self.isVisible = isVisible
        self.body = body
        self.quote = quote
        self.supports = supports
        self.isSupported = isSupported
        self.carried = carried
        self.receipt = receipt
        self.voice = voice
    }
}
