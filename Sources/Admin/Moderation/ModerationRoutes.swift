import Civic
import Moderation
import Web

extension AdminAddresses {
    /// Everything that waits for a moderator.
    public static let queue = Path("/moderation/queue")
    /// What is undone stands in the form, since it may be about several consultations.
    static let queueUndo = Path("/moderation/queue/undo")
    public static let appeals = Path("/moderation/appeals")
    static let appeal = Path("/moderation/appeals/{id}", AppealID.self)
    /// What a person wrote here and what was said to them.
    public static let moderatedPerson = Path("/moderation/people/{id}", AccountID.self)
    static let personWarning = Path("/moderation/people/{id}/warning", AccountID.self)
    static let personSuspension = Path("/moderation/people/{id}/suspension", AccountID.self)
    static let personSuspensionEnd = Path("/moderation/people/{id}/suspension/end", AccountID.self)
    static let personCheckFirst = Path("/moderation/people/{id}/check-first", AccountID.self)
    static let personCheckFirstEnd = Path("/moderation/people/{id}/check-first/end", AccountID.self)
    public static let words = Path("/moderation/words")
    static let wordTrial = Path("/moderation/words/trial")
    static let wordRemoval = Path("/moderation/words/{id}/removal", ListedWordID.self)
    /// What is looked at first, and when moderators get a mail.
    public static let modes = Path("/moderation/modes")
    static let consultationMode = Path("/moderation/modes/{slug}", Slug.self)
}

/// Warning a person is part of moderating; keeping somebody from posting is for those who manage people.
enum ModerationRoutes {
    static var all: [SiteRoute] {
        [
            .get(AdminAddresses.queue, .staff(.moderate), QueueDesk.list),
            .post(AdminAddresses.queue, .staff(.moderate), QueueDesk.decide),
            .post(AdminAddresses.queueUndo, .staff(.moderate), QueueDesk.undo),
            .get(AdminAddresses.appeals, .staff(.moderate), AppealDesk.list),
            .get(AdminAddresses.appeal, .staff(.moderate), AppealDesk.show),
            .post(AdminAddresses.appeal, .staff(.moderate), AppealDesk.decide),
            .get(AdminAddresses.words, .staff(.moderate), WordDesk.list),
            .post(AdminAddresses.words, .staff(.moderate), WordDesk.add),
            .post(AdminAddresses.wordTrial, .staff(.moderate), WordDesk.trial),
            .post(AdminAddresses.wordRemoval, .staff(.moderate), WordDesk.remove),
            .get(AdminAddresses.modes, .staff(.moderate), ModeDesk.page),
            .post(AdminAddresses.modes, .staff(.moderate), ModeDesk.saveAlert),
            .post(AdminAddresses.consultationMode, .staff(.moderate), ModeDesk.saveMode),
        ] + people
    }

    private static var people: [SiteRoute] {
        [
            .get(AdminAddresses.moderatedPerson, .staff(.moderate), ModeratedPersonDesk.show),
            .post(AdminAddresses.personWarning, .staff(.moderate), ModeratedPersonDesk.warn),
            .post(AdminAddresses.personSuspension, .staff(.managePeople), ModeratedPersonDesk.suspend),
            .post(
                AdminAddresses.personSuspensionEnd, .staff(.managePeople), ModeratedPersonDesk.endSuspension),
            .post(AdminAddresses.personCheckFirst, .staff(.moderate), ModeratedPersonDesk.checkFirst),
            .post(AdminAddresses.personCheckFirstEnd, .staff(.moderate), ModeratedPersonDesk.endCheckFirst),
        ]
    }
}
