import Postgres

/// What people sent in, for those who answer it. Filled by Discussion (comments) and Ideas (ideas).
public protocol Submissions: Sendable {
    var kind: Subject.Kind { get }

    /// Posts that the city answers, oldest first: those that everyone may read, and received opinions.
    func oldest(
        in wanted: WantedSubmissions, limit: Int, database: any Queryable
    ) async throws -> [SubmittedPost]

    /// Posts by id in any state; in no order.
    func posts(_ ids: [Int64], in database: any Queryable) async throws -> [SubmittedPost]

    /// How many posts count as sent in, and by whom: published ones that are no replies, and those of `including`
    /// whatever they are, since the city answers them.
    func tally(
        of consultation: ConsultationID, including ids: [Int64], in database: any Queryable
    ) async throws -> SubmissionTally

    /// Makes the received opinions of a public comment public, as part of the publication of its result.
    func release(of consultation: ConsultationID, at now: Instant, in transaction: Transaction) async throws

    /// Whether anybody wrote anything, in whatever state.
    func hasAny(in consultation: ConsultationID, database: any Queryable) async throws -> Bool
}

extension Ports {
    /// Posts by subject, whatever their state.
    public func submittedPosts(
        _ subjects: [Subject], in database: any Queryable
    ) async throws -> [Subject: SubmittedPost] {
        var found: [Subject: SubmittedPost] = [:]
        for source in submissions {
            let ids = Set(subjects.filter { $0.kind == source.kind }.map(\.id))
            guard !ids.isEmpty else { continue }
            for post in try await source.posts(Array(ids), in: database) { found[post.subject] = post }
        }
        return found
    }

    /// Whether anybody wrote anything in a consultation, in whatever state.
    public func hasSubmissions(
        in consultation: ConsultationID, database: any Queryable
    ) async throws -> Bool {
        for source in submissions
        where try await source.hasAny(in: consultation, database: database) { return true }
        return false
    }
}

/// Which posts a list has.
public struct WantedSubmissions: Sendable {
    public var consultation: ConsultationID
    /// Ids of posts to leave out.
    public var excluding: [Int64]
    /// Whether replies are among them.
    public var withReplies: Bool

    public init(consultation: ConsultationID, excluding: [Int64] = [], withReplies: Bool = false) {
        self.consultation = consultation
        self.excluding = excluding
        self.withReplies = withReplies
    }
}

/// A post in full, as whoever answers it reads it.
public struct SubmittedPost: Sendable, Equatable {
    public let subject: Subject
    public let consultationID: ConsultationID
    /// Nil for what staff entered from paper or a meeting.
    public let authorID: AccountID?
    public let postedAt: Instant
    public let state: PublicationState
    public let isReply: Bool
    /// Title of an idea.
    public let title: String?
    public let body: String
    /// What it is about: the passage or the idea of a comment.
    public let about: Subject?
    /// How it reached the city.
    public let channel: Channel
    /// Whether its words may be public; not so where somebody gave a paper on the condition that they are not.
    public let mayPublish: Bool

    public init(
        subject: Subject, consultationID: ConsultationID, authorID: AccountID?, postedAt: Instant,
        state: PublicationState, isReply: Bool = false, title: String? = nil, body: String,
        about: Subject? = nil, channel: Channel = .site, mayPublish: Bool = true
    ) {
        self.subject = subject
        self.consultationID = consultationID
        self.authorID = authorID
        self.postedAt = postedAt
        self.state = state
        self.isReply = isReply
        self.title = title
        self.body = body
        self.about = about
        self.channel = channel
        self.mayPublish = mayPublish
    }
}
