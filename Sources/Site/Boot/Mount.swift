import Accounts
import Admin
import Answers
import Civic
import Discussion
import Drafts
import Ideas
import Loops
import Moderation
import Search
import Settings
import Sharing

/// The list of what the site consists of: features mounted on each listener, and the ports they fill.
struct Mount {
    private let accounts: AccountsFeature
    private let admin: AdminFeature
    private let drafts: DraftsFeature
    private let sharing: SharingFeature

    /// - Parameter embedOrigins: sites that may show our fragments in a frame.
    init(workers: WorkerThreads, embedOrigins: [String] = []) {
        let hasher = PasswordHasher(threads: workers)
        accounts = AccountsFeature(hasher: hasher)
        admin = AdminFeature(hasher: hasher, embedOrigins: embedOrigins)
        drafts = DraftsFeature(workers: workers)
        sharing = SharingFeature(workers: workers, embedOrigins: embedOrigins)
    }

    var publicFeatures: [any Feature] {
        [
            Probes(), LanguageChoice(), DisplayChoice(), accounts, drafts,
            DiscussionFeature(), IdeasFeature(), ModerationFeature(), AnswersFeature(), SearchFeature(),
            SettingsFeature(),
            sharing,
        ]
    }

    var adminFeatures: [any Feature] {
        [Probes(), LanguageChoice(), DisplayChoice(), LookRoutes(), admin]
    }

    /// Both route tables.
    ///
    /// - Throws: `RouteConflict` when two routes of a listener fit one address.
    func tables() throws -> (public: RouteTable, admin: RouteTable) {
        (try RouteTable(publicFeatures), try RouteTable(adminFeatures))
    }

    /// - Parameter logs: folder of the security log; nil where there is none, as in tests.
    func ports(continuation: SiteContinuation, logs: String? = nil) -> Ports {
        Ports(
            sources: [PassageSource(), IdeaSource(), CommentSource()],
            threads: DiscussionThreads(),
            people: AccountPeople(),
            notices: AccountNotices(),
            moderated: [ModeratedComments(), ModeratedIdeas()],
            moderationRecord: DecisionRecord(),
            confirmationListeners: [DiscussionConfirmations(), IdeaConfirmations()],
            continuation: continuation,
            terms: SettingsTerms(),
            contributions: [DiscussionContributions(), IdeaContributions()],
            participations: [DiscussionParticipation(), IdeaParticipation()],
            entries: [ConsultationEntries(), DraftEntries(), IdeaEntries(), AnswerSource()],
            searchSources: [PassageSource(), IdeaSource(), CommentSource(), AnswerSource()],
            similarIdeas: IndexedSimilarIdeas(),
            submissions: [CommentSubmissions(), IdeaSubmissions()],
            outcomes: AnswersOutcomes(),
            answered: AnswersOutcomes(),
            carriers: [DiscussionCarryOver()],
            credits: DraftCredits(),
            belongings: [DraftBelonging(), CommentBelonging(), IdeaBelonging(), AppealBelonging()],
            personalData: personalData, retention: retention(logs: logs),
            holds: [AnswersHolds(), DecisionHolds(), CreditHolds()],
            histories: [DiscussionHistory(), IdeaHistory()],
            waiting: [WaitingDrafts(), WaitingAnswers(), FailedMails()],
            passageChanges: drafts.passageChanges, screening: ModerationScreening())
    }

    /// Who holds what about people: for one person's file, for erasing, and for the record list.
    private var personalData: [any PersonalData] {
        [
            AccountPersonalData(), DiscussionPersonalData(), IdeaPersonalData(), DecisionPersonalData(),
            AnswersPersonalData(), OutboxPersonalData(), SecurityLogPersonalData(),
        ]
    }

    /// What is erased by itself.
    private func retention(logs: String?) -> [any RetentionTask] {
        let files = logs.map { [SecurityLogRetention(folder: $0)] } ?? []
        return [
            UnconfirmedRetention(), SubmitterRetention(), NoticeRetention(), MailRetention(),
            ReportRetention(),
        ] + files
    }
}
