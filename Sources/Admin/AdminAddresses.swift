import Accounts
import Civic
import Web

/// The addresses of the admin listener.
public enum AdminAddresses {
    public static let overview = Path("/")
    public static let logIn = Path("/login")
    /// The second step of the log-in.
    public static let logInCode = Path("/login/code")
    /// The password again, before personal data is given out.
    public static let logInAgain = Path("/login/again")
    public static let logOut = Path("/logout")
    /// The one-time link by which a member of staff chooses a password.
    public static let password = Path("/password/{token}", LinkToken.self)
    public static let comments = Path("/moderation")
    public static let comment = Path("/moderation/comments/{id}", CommentID.self)
    /// Who sent an opinion of a public comment.
    public static let commentSubmitter = Path("/moderation/comments/{id}/submitter", CommentID.self)
    public static let commentHiding = Path("/moderation/comments/{id}/hiding", CommentID.self)
    public static let commentRestoration = Path("/moderation/comments/{id}/restoration", CommentID.self)
    public static let ideas = Path("/ideas")
    public static let idea = Path("/ideas/{id}", IdeaID.self)
    public static let ideaHiding = Path("/ideas/{id}/hiding", IdeaID.self)
    public static let ideaRestoration = Path("/ideas/{id}/restoration", IdeaID.self)
    public static let drafts = Path("/drafts")
    public static let draftVersion = Path("/drafts/{slug}/versions/{number}", Slug.self, Int.self)
    public static let draftPublication = Path(
        "/drafts/{slug}/versions/{number}/publication", Slug.self, Int.self)
    public static let draftPlanCancellation = Path(
        "/drafts/{slug}/versions/{number}/publication/cancellation", Slug.self, Int.self)
    /// How the next version of a draft is made.
    public static let draftVersions = Path("/drafts/{slug}/versions", Slug.self)
    public static let draftCopies = Path("/drafts/{slug}/copies", Slug.self)
    /// A version's passages with what to correct about them.
    public static let draftPassages = Path("/drafts/{slug}/versions/{number}/passages", Slug.self, Int.self)
    public static let draftPassage = Path(
        "/drafts/{slug}/versions/{number}/passages/{id}", Slug.self, Int.self, PassageID.self)
    /// What was left out comes back.
    public static let draftRestoration = Path(
        "/drafts/{slug}/versions/{number}/restoration", Slug.self, Int.self)
    public static let draftUndo = Path("/drafts/{slug}/versions/{number}/undo", Slug.self, Int.self)
    /// A version as wide as a phone.
    public static let draftPreview = Path("/drafts/{slug}/versions/{number}/preview", Slug.self, Int.self)
    /// What a version continues of the one before.
    public static let draftMatching = Path("/drafts/{slug}/versions/{number}/matching", Slug.self, Int.self)
    /// Why the passages of a version changed.
    public static let draftCredits = Path("/drafts/{slug}/versions/{number}/credits", Slug.self, Int.self)
    public static let draftCredit = Path(
        "/drafts/{slug}/versions/{number}/credits/{id}", Slug.self, Int.self, PassageID.self)
    /// The words that are explained in a version.
    public static let draftGlossary = Path("/drafts/{slug}/versions/{number}/glossary", Slug.self, Int.self)
    /// Its passages in やさしい日本語.
    public static let draftPlain = Path("/drafts/{slug}/versions/{number}/plain", Slug.self, Int.self)
    public static let draftPlainText = Path(
        "/drafts/{slug}/versions/{number}/plain/{id}", Slug.self, Int.self, PassageID.self)
    public static let consultations = Path("/consultations")
    public static let consultationNew = Path("/consultations/new")
    public static let consultation = Path("/consultations/{slug}", Slug.self)
    public static let consultationEdit = Path("/consultations/{slug}/edit", Slug.self)
    public static let consultationPublication = Path("/consultations/{slug}/publication", Slug.self)
    public static let consultationWithdrawal = Path(
        "/consultations/{slug}/publication/withdrawal", Slug.self)
    /// The link for reading it before it is published.
    public static let consultationPreview = Path("/consultations/{slug}/preview", Slug.self)
    public static let consultationPreviewEnd = Path("/consultations/{slug}/preview/withdrawal", Slug.self)
    public static let consultationPreviewVersion = Path("/consultations/{slug}/preview/version", Slug.self)
    /// A consultation's texts in the languages beside Japanese.
    public static let consultationTexts = Path("/consultations/{slug}/texts", Slug.self)
    /// How the city's own website shows what is going on here.
    public static let embedding = Path("/embedding")
    public static let audit = Path("/audit")
    /// The parts that all pages are made of, for those who change them.
    public static let style = Path("/style")
}
