import Civic
import Postgres

/// A comment as staff lists and exports read it, whatever its state.
public struct CommentRecord: Sendable, RowDecodable {
    public let id: CommentID
    public let createdAt: Instant
    public let editedAt: Instant?
    public let consultationID: ConsultationID
    /// The passage or idea it is about.
    public let subject: Subject
    public let versionID: DraftVersionID?
    public let parentID: CommentID?
    /// Nil for a voice that staff entered.
    public let authorID: AccountID?
    public let stance: Stance
    public let body: String
    public let quote: String?
    public let state: PublicationState
    /// Supports that count.
    public let supports: Int
    /// Number under which a public comment received it.
    public let receipt: Receipt?
    public let submitterCategory: String?
    /// Where it comes from, if not from an account.
    public let voice: VoiceFacts?

    public var channel: Channel { voice?.channel ?? .site }

    public var passageID: PassageID? { subject.kind == .passage ? PassageID(rawValue: subject.id) : nil }

    static let columns: SQL = """
        c.id, c.created_at, c.edited_at, c.consultation_id, c.subject_kind, c.subject_id, c.version_id,
        c.parent_id, c.author_id, c.stance, c.body, c.quote, c.state, c.receipt, c.receipt_year,
        c.submitter_category, \(VoiceFacts.columns),
        (SELECT count(*) FROM support s
         WHERE s.subject_kind = 'comment' AND s.subject_id = c.id AND s.counted) AS supports
        """

    public init(_ row: Row) throws {
        id = try row.decode("id")
        createdAt = try row.decode("created_at")
        editedAt = try row.decode("edited_at")
        consultationID = try row.decode("consultation_id")
        subject = Subject(try row.decode("subject_kind"), try row.decode("subject_id"))
        versionID = try row.decode("version_id")
        parentID = try row.decode("parent_id")
        authorID = try row.decode("author_id")
        stance = try row.decode("stance")
        body = try row.decode("body")
        quote = try row.decode("quote")
        state = try row.decode("state")
        supports = try row.decode("supports")
        receipt = try Receipt(row)
        submitterCategory = try row.decode("submitter_category")
        voice = try VoiceFacts(row)
    }
}
