import Civic
import Postgres

/// One comment as every export writes it; the names of the columns are part of the contract.
public struct CommentLine: Sendable, Equatable {
    public var id: CommentID
    public var postedAt: Instant
    /// Titles of the headings above the passage, outermost first.
    public var chapter: [String]
    public var passageID: PassageID?
    public var passageText: String
    public var stance: String
    /// Empty for a text that its author took back.
    public var body: String
    public var replyTo: CommentID?
    /// Display name.
    public var author: String
    public var supports: Int
    public var status: PublicationState
    /// Nil unless it is hidden.
    public var hiddenReason: String?
    /// Address of the comment with the origin of the public listener.
    public var permalink: String
    /// Number under which a public comment received it; who sent it is never exported.
    public var receipt: Receipt?
    public var submitterCategory: String?
    /// Words of the passage that it is about.
    public var quote: String?
    public var editedAt: Instant?
    /// What it is about where that is no passage.
    public var idea: IdeaID?
    public var ideaTitle: String?
    /// How it reached the city; the rest only for what staff entered.
    public var channel = Channel.site
    public var receivedOn: CivilDate?
    public var heardIn: String?
    /// How many people it stands for.
    public var people = 1

    public init(
        id: CommentID, postedAt: Instant, chapter: [String], passageID: PassageID?, passageText: String,
        stance: String, body: String, replyTo: CommentID?, author: String, supports: Int,
        status: PublicationState, hiddenReason: String?, permalink: String,
        receipt: Receipt? = nil, submitterCategory: String? = nil
    ) {
        self.id = id
        self.postedAt = postedAt
        self.chapter = chapter
        self.passageID = passageID
        self.passageText = passageText
        self.stance = stance
        self.body = body
        self.replyTo = replyTo
        self.author = author
        self.supports = supports
        self.status = status
        self.hiddenReason = hiddenReason
        self.permalink = permalink
        self.receipt = receipt
        self.submitterCategory = submitterCategory
    }
}
