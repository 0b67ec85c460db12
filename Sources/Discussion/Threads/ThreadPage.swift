import Civic
import Postgres

/// One page of a thread as a viewer sees it: all that its HTML is made from.
struct ThreadPage: Sendable {
    /// A comment with the replies below it, oldest first.
    struct Strand: Sendable {
        let top: ThreadComment
        let replies: [ThreadComment]
    }

    /// Comments on one page, replies not counted.
    static let length = 50

    let card: SubjectCard
    let request: ThreadRequest
    let viewer: Viewer
    let csrf: String?
    let now: Instant
    /// Hidden field of this page's forms; nil on pages that visitors share.
    var submission: String?
    /// Published comments of the whole thread, replies among them.
    var total = 0
    /// From 1.
    var number = 1
    var last = 1
    var strands: [Strand] = []
    var people: [AccountID: Person] = [:]
    /// Why texts of the viewer's own were hidden.
    var hidings: [Subject: HidingNote] = [:]
    /// What the city answered to comments of this page.
    var answered: [Subject: [AnsweredItem]] = [:]
    /// The passages on which comments were written that stand here now.
    var origins: [Subject: SubjectCard] = [:]
    /// Changes of drafts that comments of this page led to.
    var credits: [Subject: [CreditedChange]] = [:]
    /// What a public comment asks of its submitters.
    var asked = SubmitterForm()

    init(card: SubjectCard, request: ThreadRequest, viewer: Viewer, csrf: String?, now: Instant) {
        self.card = card
        self.request = request
        self.viewer = viewer
        self.csrf = csrf
        self.now = now
    }

    /// Whether a comment was written by the viewer.
    func isOwn(_ comment: ThreadComment) -> Bool {
        comment.authorID.map { $0 == viewer.accountID } ?? false
    }

    /// Sorts the rows of a page into strands, in the order asked for.
    static func strands(_ comments: [ThreadComment], _ order: ThreadRequest.Order) -> [Strand] {
        let replies = Dictionary(grouping: comments.filter { $0.parentID != nil }) { $0.parentID }
        let strands = comments.filter { $0.parentID == nil }.map { top in
            Strand(top: top, replies: replies[top.id] ?? [])
        }
        return order == .oldest ? strands : strands.reversed()
    }
}
