import Civic
import Postgres

/// Names the rows of `moderation_entry`.
public enum EntryKind {}
public typealias EntryID = ID<EntryKind>

/// A comment or an idea as moderators work through them.
public struct ModerationEntry: Sendable, RowDecodable {
    public let id: EntryID
    public let subject: Subject
    public let consultationID: ConsultationID
    /// Nil for a voice from paper.
    public let authorID: AccountID?
    public let isByPupil: Bool
    public let state: PublicationState
    /// Why it was to be looked at first.
    public let holds: [Hold]
    /// Reports that nobody has decided on.
    public let reports: Int
    /// Counts what happened to it.
    public let revision: Int
    /// When a moderator looked at it as it stands.
    public let seenAt: Instant?
    public let waitingSince: Instant
    public let isWaiting: Bool

    static let columns: SQL = """
        id, subject_kind, subject_id, consultation_id, author_id, by_pupil, state, holds, reports, revision,
        seen_at, waiting_since, waiting
        """

    public init(_ row: Row) throws {
        id = try row.decode("id")
        subject = Subject(try row.decode("subject_kind"), try row.decode("subject_id"))
        consultationID = try row.decode("consultation_id")
        authorID = try row.decode("author_id")
        isByPupil = try row.decode("by_pupil")
        state = try row.decode("state")
        holds = try row.decode("holds", as: [String].self).compactMap(Hold.init(rawValue:))
        reports = try row.decode("reports")
        revision = try row.decode("revision")
        seenAt = try row.decode("seen_at")
        waitingSince = try row.decode("waiting_since")
        isWaiting = try row.decode("waiting")
    }

    /// What a form sends of it: which it is, and how it was when it was seen.
    public var ticket: EntryTicket { EntryTicket(subject: subject, revision: revision) }
}

/// An entry as a moderator saw it, such as `comment-12-3`.
public struct EntryTicket: Sendable, Hashable, CustomStringConvertible {
    public let subject: Subject
    public let revision: Int

    public init(subject: Subject, revision: Int) {
        self.subject = subject
        self.revision = revision
    }

    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let kind = Subject.Kind(rawValue: String(parts[0])), let id = Int64(parts[1]),
            let revision = Int(parts[2]), id > 0, kind != .passage
        else { return nil }
        self.init(subject: Subject(kind, id), revision: revision)
    }

    public var description: String { "\(subject.kind.rawValue)-\(subject.id)-\(revision)" }
}
