import Postgres

/// Decides about a text before others read it. Filled by Moderation.
public protocol Screening: Sendable {
    /// What is to be done with a text that a person is about to post.
    func verdict(
        on post: ScreenedPost, at now: Instant, in database: any Queryable, site: SiteContext
    ) async throws -> Verdict

    /// Keeps why a stored text must be looked at, as part of the transaction that stored it.
    func note(_ holds: [Hold], on subject: Subject, in transaction: Transaction) async throws
}

/// A text on its way.
public struct ScreenedPost: Sendable {
    public let author: AccountID
    public let consultation: ConsultationID
    /// All that was written, a title with its body.
    public let text: String

    public init(author: AccountID, consultation: ConsultationID, text: String) {
        self.author = author
        self.consultation = consultation
        self.text = text
    }
}

/// Why a text is looked at before others read it; the order is that of the settings.
public enum Hold: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    /// Everything in this consultation is.
    case all
    /// Nothing by this author has been looked at yet.
    case firstPost = "first_post"
    case pupil, link
    case personalData = "personal_data"
    /// The word list has one of its words.
    case word
    /// Everything by this author is.
    case author
}

/// What is to be done with a text.
public struct Verdict: Sendable, Equatable {
    /// Its author may not post now.
    public var suspension: Suspension?
    /// Empty for a text that is shown at once.
    public var holds: [Hold]

    public init(suspension: Suspension? = nil, holds: [Hold] = []) {
        self.suspension = suspension
        self.holds = holds
    }
}

/// Until when a person may not post, and why, as they are told.
public struct Suspension: Sendable, Equatable {
    public let until: Instant
    public let reason: String

    public init(until: Instant, reason: String) {
        self.until = until
        self.reason = reason
    }
}

/// Where nothing is moderated, everything is shown at once.
public struct NoScreening: Screening {
    public init() {}

    public func verdict(
        on post: ScreenedPost, at now: Instant, in database: any Queryable, site: SiteContext
    ) async throws -> Verdict { Verdict() }

    public func note(_ holds: [Hold], on subject: Subject, in transaction: Transaction) async throws {}
}
