import Web

/// The addresses of the public listener that several features print; each is registered by its owner.
///
/// Addresses that only one feature uses live in that feature.
public enum Addresses {
    public static let home = Path("/")
    /// On the admin listener: one's own account, and where a second factor is set up.
    public static let staffProfile = Path("/profile")
    public static let staffSecondFactor = Path("/profile/second-factor")
    public static let consultation = Path("/consultations/{slug}", Slug.self)
    public static let draft = Path("/drafts/{slug}", Slug.self)
    public static let draftVersion = Path("/drafts/{slug}/versions/{number}", Slug.self, Int.self)
    /// Passages that the newest version lacks, with what was said about them.
    public static let formerPassages = Path("/drafts/{slug}/former", Slug.self)
    /// What changed from one version to another.
    public static let draftChanges = Path("/drafts/{slug}/changes/{versions}", Slug.self, VersionSpan.self)
    public static let passage = Path("/drafts/{slug}/passages/{id}", Slug.self, PassageID.self)
    public static let passageComments = Path(
        "/drafts/{slug}/passages/{id}/comments", Slug.self, PassageID.self)
    public static let passageVote = Path("/drafts/{slug}/passages/{id}/vote", Slug.self, PassageID.self)
    public static let passageVoteWithdrawal = Path(
        "/drafts/{slug}/passages/{id}/vote/withdrawal", Slug.self, PassageID.self)
    public static let comment = Path("/comments/{id}", CommentID.self)
    public static let commentSupport = Path("/comments/{id}/support", CommentID.self)
    public static let commentSupportWithdrawal = Path("/comments/{id}/support/withdrawal", CommentID.self)
    public static let commentWithdrawal = Path("/comments/{id}/withdrawal", CommentID.self)
    public static let commentEdit = Path("/comments/{id}/edit", CommentID.self)
    /// Where a reader says what is wrong with a comment.
    public static let commentReport = Path("/comments/{id}/report", CommentID.self)
    public static let ideas = Path("/ideas")
    public static let newIdea = Path("/ideas/new")
    public static let idea = Path("/ideas/{id}", IdeaID.self)
    public static let ideaComments = Path("/ideas/{id}/comments", IdeaID.self)
    public static let ideaSupport = Path("/ideas/{id}/support", IdeaID.self)
    public static let ideaSupportWithdrawal = Path("/ideas/{id}/support/withdrawal", IdeaID.self)
    public static let ideaReport = Path("/ideas/{id}/report", IdeaID.self)
    public static let ideaWithdrawal = Path("/ideas/{id}/withdrawal", IdeaID.self)
    public static let signUp = Path("/signup")
    public static let logIn = Path("/login")
    public static let logOut = Path("/logout")
    public static let account = Path("/account")
    public static let notices = Path("/account/notices")
    public static let language = Path("/language")
    public static let display = Path("/display")
    public static let search = Path("/search")
    public static let results = Path("/answers")
    public static let answers = Path("/answers/{consultation}", Slug.self)
    public static let about = Path("/about")
    public static let guidelines = Path("/guidelines")
    /// How often the rules were applied, in numbers.
    public static let decisions = Path("/guidelines/decisions")
    public static let accessibility = Path("/accessibility")
    public static let contact = Path("/contact")
    public static let licence = Path("/licence")
    public static let terms = Path("/terms")
    public static let privacy = Path("/privacy")
    public static let termsVersion = Path("/terms/versions/{number}", Int.self)
}
