import Civic
import Postgres

/// A comment in the hands of its author.
public struct OwnComment: Sendable, RowDecodable {
    public let id: CommentID
    public let subject: Subject
    public let consultationID: ConsultationID
    public let parentID: CommentID?
    public let stance: Stance
    public let body: String
    public let state: PublicationState
    public let createdAt: Instant
    /// Number under which it was received.
    public let receipt: Receipt?

    public init(_ row: Row) throws {
        id = try row.decode("id")
        subject = Subject(try row.decode("subject_kind"), try row.decode("subject_id"))
        consultationID = try row.decode("consultation_id")
        parentID = try row.decode("parent_id")
        stance = try row.decode("stance")
        body = try row.decode("body")
        state = try row.decode("state")
        createdAt = try row.decode("created_at")
        receipt = try Receipt(row)
    }

    /// Whether it may still be changed.
    public func isEditable(at now: Instant) -> Bool {
        PublicationState.editable.contains(state) && createdAt > now - CommentStore.editingTime
    }
}
