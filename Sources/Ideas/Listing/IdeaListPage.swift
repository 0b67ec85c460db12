import Civic
import HTML
import Pages
import Postgres

/// One page of a list of ideas.
struct IdeaListPage {
    /// Ideas on one page.
    static let length = 20

    let consultation: Consultation
    let choice: IdeaConsultations
    let categories: [Category]
    /// The one the list is narrowed to.
    var category: Category?
    var order = IdeaOrder.newest
    var isOpen = false
    var now = Instant.now
    var ideas: [Idea] = []
    var counts: [Subject: Counts] = [:]
    var people: [AccountID: Person] = [:]
    var total = 0
    /// From 1.
    var number = 1

    init(consultation: Consultation, choice: IdeaConsultations, categories: [Category]) {
        self.consultation = consultation
        self.choice = choice
        self.categories = categories
    }

    var last: Int { max(1, (total + Self.length - 1) / Self.length) }

    /// What stands there before any consultation asks for ideas.
    static func none(_ phrases: Phrases) -> Page {
        Page(phrases("ideas.list.title"), content: emptyState(phrases("ideas.list.no_consultation")))
    }

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("ideas.list.title"), width: .wide,
            content: """
                <p class="lead">\(localized(consultation.text(.title), phrases))</p>
                \(otherConsultations(phrases))
                \(if: isOpen, "<p class=\"actions\">\(submitLink(phrases))</p>")\
                \(if: !isOpen, noticeBanner(phrases(closedKey)))
                \(if: !categories.isEmpty, categoryLinks(phrases))
                \(if: total > 0, head(phrases))
                \(if: ideas.isEmpty, empty(phrases))\
                \(if: !ideas.isEmpty, cardList(ideas.map { card($0, phrases) }))
                \(pages(phrases))
                """)
    }

    /// Why no idea can be submitted; what is over says so.
    private var closedKey: TextKey {
        switch consultation.phase(at: now) {
        case .upcoming: "ideas.closed.upcoming"
        case .open: "ideas.closed.list"
        case .closed: "ideas.closed.over_list"
        }
    }

    private func empty(_ phrases: Phrases) -> HTML {
        if category != nil { return emptyState(phrases("ideas.list.empty_category")) }
        return emptyState(phrases(isOpen ? "ideas.list.empty" : "ideas.list.none"))
    }

    private func submitLink(_ phrases: Phrases) -> HTML {
        linkButton(phrases("ideas.list.submit"), to: IdeaAddress.form(in: consultation.slug))
    }

    private func head(_ phrases: Phrases) -> HTML {
        """
        <div class="thread__head"><p>\(phrases("ideas.list.count", count: total))</p>\
        <p class="thread__order"><span class="visually-hidden">\(phrases("ideas.order.label"))</span>\
        \(each: IdeaOrder.allCases, { orderLink($0, phrases) })</p></div>
        """
    }

    private func orderLink(_ order: IdeaOrder, _ phrases: Phrases) -> HTML {
        choiceLink(
            HTML(text: phrases(TextKey("ideas.order", order))),
            to: IdeaAddress.list(of: consultation.slug, category: category?.id, order: order),
            isChosen: order == self.order)
    }

    private func pages(_ phrases: Phrases) -> HTML {
        pagination(page: number, of: last, phrases) { number in
            IdeaAddress.list(of: consultation.slug, category: category?.id, order: order, page: number)
        }
    }
}
