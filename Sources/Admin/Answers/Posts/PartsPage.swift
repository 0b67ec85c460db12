import Answers
import Civic
import HTML
import Pages
import Web

/// One post in sentences with a box each, and the items that answer it already.
struct PartsPage: Sendable {
    let consultation: Consultation
    let post: Contribution
    let parts: [String]
    let answered: [SourceQuotes]
    /// All items of the consultation, to add to.
    let items: [OpinionItem]
    let mayEdit: Bool
    let csrf: String?
    var chosen: Set<Int> = []
    var problem: String?
    /// Tells one text from another, since its author may still change it.
    let mark: String

    init(
        consultation: Consultation, post: Contribution, text: String, answered: [SourceQuotes],
        items: [OpinionItem], mayEdit: Bool, csrf: String?
    ) {
        self.consultation = consultation
        self.post = post
        parts = TextParts.of(text)
        mark = "\(parts.count)-\(text.unicodeScalars.count)"
        self.answered = answered
        self.items = items
        self.mayEdit = mayEdit
        self.csrf = csrf
    }

    private var slug: Slug { consultation.slug }

    /// The texts of ticked sentences; those that stand next to each other are one piece.
    func pieces(_ chosen: [Int]) -> [String] {
        var pieces: [String] = []
        var last = Int.min
        for place in chosen.sorted() {
            if place == last + 1, let before = pieces.popLast() {
                pieces.append(before + parts[place])
            } else {
                pieces.append(parts[place])
            }
            last = place
        }
        return pieces
    }

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("admin.answers.parts.title"),
            trail: [
                Crumb(phrases("admin.nav.answers"), AdminAddresses.answers()),
                Crumb(consultation.title, AdminAddresses.answerDesk(slug)),
                Crumb(phrases("admin.answers.posts.title"), AdminAddresses.answerPosts(slug)),
            ],
            content: """
                <p>\(phrases("admin.answers.parts.lead"))</p>
                \(problem.map { noticeBanner($0, .danger) })
                <p>\(timeStamp(post.postedAt, phrases)) \(post.author?.displayName) \
                \(post.title.map { "<strong>\($0)</strong>" as HTML })</p>
                \(mayEdit ? form(phrases) : sentences(phrases))
                """)
    }

    private func form(_ phrases: Phrases) -> HTML {
        let choices = items.filter { $0.publishedAt == nil }.map { item in
            let summary = WrittenText(item.summary).excerpt(30)
            return Choice(item.id.pathSegment, "No.\(item.number) \(summary)")
        }
        let field = FormField("item", label: phrases("admin.answers.parts.item"), isRequired: false)
        return postForm(
            to: AdminAddresses.answerParts(slug, PostPath(post.subject)), csrf: csrf, style: .stacked,
            """
            <input type="hidden" name="of" value="\(mark)">\(sentences(phrases))
            <p>\(button(phrases("admin.answers.parts.make"), name: "act", value: "make"))</p>
            \(if: !choices.isEmpty, foldedForm(phrases("admin.answers.parts.to_other"), """
                \(selectField(field, phrases, choices))\
                \(button(phrases("admin.answers.parts.add"), .secondary, name: "act", value: "add"))
                """))
            """)
    }

    private func sentences(_ phrases: Phrases) -> HTML {
        """
        <fieldset class="parts" data-parts><legend>\(phrases("admin.answers.parts.sentences"))</legend>
        \(each: Array(parts.enumerated()), { sentence($0.offset, $0.element, phrases) })</fieldset>
        """
    }

    private func sentence(_ place: Int, _ text: String, _ phrases: Phrases) -> HTML {
        let numbers = answered.filter { item in
            item.quotes.isEmpty || item.quotes.contains { $0.contains(text) }
        }.map { "No.\($0.number)" }
        return """
            <label class="box parts__sentence"><input type="checkbox" name="part" value="\(place)"\
            \(if: chosen.contains(place), " checked")\(if: !mayEdit, " disabled")><span>\(text) \
            \(if: !numbers.isEmpty, statusBadge(numbers.joined(separator: " "), .info))</span></label>

            """
    }
}
