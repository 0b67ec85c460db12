import Answers
import Civic
import Web

extension AdminAddresses {
    public static let answers = Path("/answers")
    /// The desk of one consultation's answers.
    public static let answerDesk = Path("/answers/{consultation}", Slug.self)
    /// Posts without an item, and what is to be made of them.
    public static let answerPosts = Path("/answers/{consultation}/posts", Slug.self)
    public static let answerItems = Path("/answers/{consultation}/items", Slug.self)
    public static let answerItem = Path(
        "/answers/{consultation}/items/{id}", Slug.self, OpinionItemID.self)
    public static let answerItemRemoval = Path(
        "/answers/{consultation}/items/{id}/sources/removal", Slug.self, OpinionItemID.self)
    public static let answerItemMove = Path(
        "/answers/{consultation}/items/{id}/move", Slug.self, OpinionItemID.self)
    public static let answerItemDeletion = Path(
        "/answers/{consultation}/items/{id}/deletion", Slug.self, OpinionItemID.self)
    public static let answerItemAnswer = Path(
        "/answers/{consultation}/items/{id}/answer", Slug.self, OpinionItemID.self)
    public static let answerItemMerge = Path(
        "/answers/{consultation}/items/{id}/merge", Slug.self, OpinionItemID.self)
    public static let answerItemSplit = Path(
        "/answers/{consultation}/items/{id}/split", Slug.self, OpinionItemID.self)
    /// Passages of the draft that changed because of an item.
    public static let answerItemPassages = Path(
        "/answers/{consultation}/items/{id}/passages", Slug.self, OpinionItemID.self)
    /// A post, sentence by sentence.
    static let answerParts = Path(
        "/answers/{consultation}/posts/{post}/parts", Slug.self, PostPath.self)
    /// Posts that say nearly the same.
    public static let answerGroups = Path("/answers/{consultation}/groups", Slug.self)
    public static let answerChecks = Path("/answers/{consultation}/checks", Slug.self)
    public static let answerApprovals = Path("/answers/{consultation}/approvals", Slug.self)
    /// What was decided on paper.
    public static let answerDecisions = Path("/answers/{consultation}/decisions", Slug.self)
    public static let answerReturns = Path("/answers/{consultation}/returns", Slug.self)
    public static let answerCategories = Path("/answers/{consultation}/categories", Slug.self)
    public static let answerPreview = Path("/answers/{consultation}/preview", Slug.self)
    public static let answerForeword = Path("/answers/{consultation}/foreword", Slug.self)
    /// Items as a workbook, and back.
    public static let answerSheet = Path("/answers/{consultation}/items.xlsx", Slug.self)
    public static let answerImport = Path("/answers/{consultation}/import", Slug.self)
    public static let answerImportPreview = Path(
        "/answers/{consultation}/import/{id}", Slug.self, AnswerImportID.self)
    public static let answerPublication = Path("/answers/{consultation}/publication", Slug.self)
}
