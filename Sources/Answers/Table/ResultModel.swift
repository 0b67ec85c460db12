import Civic
import Pages
import Postgres

/// What the page of a consultation's answers shows.
struct ResultModel: Sendable {
    /// A category with the number of its items.
    struct Count: Sendable {
        let category: AnswerCategory
        let items: Int
    }

    let consultation: Consultation
    let result: ConsultationResult
    var counts: [Count] = []
    /// How people sent in what they said.
    var channels: [ChannelCount] = []
    /// The places in the draft that items belong to.
    var chapters: [ChapterCount] = []
    var category: AnswerCategory?
    var chapter: String?
    var rows: [AnswerRow] = []
    /// Items that the filter leaves.
    var found = 0
    /// From 1.
    var number = 1
    /// Whether staff look at it before it is public.
    var isPreview = false

    init(consultation: Consultation, result: ConsultationResult) {
        self.consultation = consultation
        self.result = result
    }

    var namedChapters: [ChapterCount] { chapters.filter { !$0.name.isEmpty } }
    var items: Int { counts.map(\.items).reduce(0, +) }
    var last: Int { max(1, (found + AnswersAddress.pageLength - 1) / AnswersAddress.pageLength) }
    var isNarrowed: Bool { category != nil || chapter != nil }
}
