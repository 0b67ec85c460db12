/// What other features need to know of a subject that a viewer may see.
public struct SubjectCard: Sendable {
    public let subject: Subject
    public let consultation: Consultation
    /// Address of the subject's own page on the public listener.
    public let path: String
    /// Its title, or the beginning of its text.
    public let title: String
    /// Its whole text as plain text.
    public let text: String
    /// Titles of the headings above, outermost first; empty for ideas.
    public let chapter: [String]
    /// The version of the draft in which the passage is shown; nil for ideas and comments.
    public let versionID: DraftVersionID?
    /// Who wrote it; nil for what the city wrote.
    public let authorID: AccountID?
    /// Whether it belongs to the newest published version; older ones can be read but not commented.
    public let isCurrent: Bool
    /// Whether everyone may read it; of what its author alone sees nothing can be said.
    public let isPublic: Bool

    public init(
        subject: Subject, consultation: Consultation, path: String, title: String, text: String,
        chapter: [String] = [], versionID: DraftVersionID? = nil, authorID: AccountID? = nil,
        isCurrent: Bool = true, isPublic: Bool = true
    ) {
        self.subject = subject
        self.consultation = consultation
        self.path = path
        self.title = title
        self.text = text
        self.chapter = chapter
        self.versionID = versionID
        self.authorID = authorID
        self.isCurrent = isCurrent
        self.isPublic = isPublic
    }
}
