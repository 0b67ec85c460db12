import Accounts
import Admin
import Civic
import Discussion
import Drafts
import Ideas
import Loops
import Moderation

/// The list of what the site consists of: features mounted on each listener, and the ports they fill.
struct Mount {
    private let accounts: AccountsFeature
    private let admin: AdminFeature

    init(workers: WorkerThreads) {
        let hasher = PasswordHasher(threads: workers)
        accounts = AccountsFeature(hasher: hasher)
        admin = AdminFeature(hasher: hasher)
    }

    var publicFeatures: [any Feature] {
        [
            Probes(), LanguageChoice(), accounts, InformationFeature(), DraftsFeature(), DiscussionFeature(),
            IdeasFeature(),
        ]
    }

    var adminFeatures: [any Feature] {
        [Probes(), LanguageChoice(), admin]
    }

    /// Both route tables.
    ///
    /// - Throws: `RouteConflict` when two routes of a listener fit one address.
    func tables() throws -> (public: RouteTable, admin: RouteTable) {
        (try RouteTable(publicFeatures), try RouteTable(adminFeatures))
    }

    func ports(continuation: SiteContinuation) -> Ports {
        Ports(
            sources: [PassageSource(), IdeaSource(), CommentSource()],
            threads: DiscussionThreads(),
            people: AccountPeople(),
            notices: AccountNotices(),
            moderated: [ModeratedComments(), ModeratedIdeas()],
            moderationRecord: DecisionRecord(),
            confirmationListeners: [DiscussionConfirmations(), IdeaConfirmations()],
            continuation: continuation)
    }
}
