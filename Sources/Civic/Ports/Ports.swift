/// The ways by which features reach each other without knowing each other; Site fills them.
public struct Ports: Sendable {
    public let sources: [any SubjectSource]
    public let threads: any Threads
    public let people: any People
    public let notices: any Notices
    public let moderated: [any ModeratedContent]
    public let moderationRecord: any ModerationRecord
    public let screening: any Screening
    public let confirmationListeners: [any ConfirmationListener]
    public let continuation: any Continuation
    public let terms: any Terms
    public let contributions: [any Contributions]
    public let participations: [any ParticipationSource]
    public let entries: [any PublishedEntries]
    public let searchSources: [any SearchSource]
    public let similarIdeas: any SimilarIdeas
    public let submissions: [any Submissions]
    public let outcomes: any Outcomes
    public let answered: any Answered
    public let carriers: [any CarriesOver]
    public let credits: any Credits
    public let belongings: [any Belonging]
    public let personalData: [any PersonalData]
    public let retention: [any RetentionTask]
    public let holds: [any Holds]
    public let histories: [any ParticipationHistory]
    public let waiting: [any WaitingSource]
    public let passageChanges: any PassageChanges

    public init(
        sources: [any SubjectSource], threads: any Threads, people: any People, notices: any Notices,
        moderated: [any ModeratedContent], moderationRecord: any ModerationRecord,
        confirmationListeners: [any ConfirmationListener], continuation: any Continuation,
        terms: any Terms = FixedTerms(), contributions: [any Contributions] = [],
        participations: [any ParticipationSource] = [], entries: [any PublishedEntries] = [],
        searchSources: [any SearchSource] = [],
        similarIdeas: any SimilarIdeas = NoSimilarIdeas(),
        submissions: [any Submissions] = [], outcomes: any Outcomes = NoOutcomes(),
        answered: any Answered = NoOutcomes(), carriers: [any CarriesOver] = [],
        credits: any Credits = NoCredits(), belongings: [any Belonging] = [],
        personalData: [any PersonalData] = [],
        retention: [any RetentionTask] = [], holds: [any Holds] = [],
        histories: [any ParticipationHistory] = [], waiting: [any WaitingSource] = [],
        passageChanges: any PassageChanges = NoPassageChanges(),
        screening: any Screening = NoScreening()
    ) {
        self.sources = sources
        self.threads = threads
        self.people = people
        self.notices = notices
        self.moderated = moderated
        self.moderationRecord = moderationRecord
        self.confirmationListeners = confirmationListeners
        self.continuation = continuation
        self.terms = terms
        self.contributions = contributions
        self.participations = participations
        self.entries = entries
        self.searchSources = searchSources
        self.similarIdeas = similarIdeas
        self.submissions = submissions
        self.outcomes = outcomes
        self.answered = answered
        self.carriers = carriers
        self.credits = credits
        self.belongings = belongings
        self.personalData = personalData
        self.retention = retention
        self.holds = holds
        self.histories = histories
        self.waiting = waiting
        self.passageChanges = passageChanges
        self.screening = screening
    }
}
