import Civic
import Discussion
import Postgres

/// A comment or an idea as staff see it, whatever its state, with what is needed to judge it.
struct Contribution: Sendable {
    /// What it is about: the passage of a comment, the category of an idea.
    struct Context: Sendable {
        let chapter: [String]
        let title: String
        /// Address on the public listener; nil where there is no page.
        let address: String?
        /// The staff list of everything about the same thing.
        let sameList: String?
    }

    let subject: Subject
    /// Address on the public listener.
    let address: String
    let author: Person?
    let postedAt: Instant
    let stance: Stance?
    /// Title of an idea.
    let title: String?
    let body: String
    let state: PublicationState
    /// Why it is hidden, as its author was told.
    let reason: String?
    let context: Context?
    let supports: Int
    /// Whether it answers another comment.
    let isReply: Bool
    /// Number under which a public comment received it.
    var receipt: Receipt?
    var submitterCategory: String?
    /// Where it comes from, if staff entered it.
    var voice: VoiceFacts?
    /// The page that says who sent it; nil where there is nothing or it is not for this role.
    var submitterPath: String?

    /// What a moderator can do about it.
    var hasHiding: Bool { state.mayBecome(.hidden) }
    var hasRestoration: Bool { state == .hidden }
}
