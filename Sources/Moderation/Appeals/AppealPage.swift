import Civic
import HTML
import Pages
import Postgres

/// The page on which an author reads why a text was hidden and says that it was wrong.
struct AppealPage {
    let decision: PastDecision
    /// The text, as far as its author can still open it.
    let card: SubjectCard?
    let appeal: Appeal?
    /// Whether something can be said against it now.
    let isOpen: Bool
    var refused: RefusedForm?

    init(decision: PastDecision, card: SubjectCard?, appeal: Appeal?, isOpen: Bool) {
        self.decision = decision
        self.card = card
        self.appeal = appeal
        self.isOpen = isOpen
    }

    func render(_ phrases: Phrases, csrf: String?) -> Page {
        var page = Page(
            phrases("moderation.appeal.title"),
            trail: card.map { [Crumb($0.title, $0.path, in: WrittenLanguage.language(of: $0.title))] } ?? [],
            content: """
                \(descriptionList(facts(phrases)))
                \(appeal.map { answer($0, phrases) })\
                \(if: isOpen, form(phrases, csrf))\
                \(if: !isOpen && appeal == nil, noticeBanner(phrases("moderation.appeal.too_late"), .info, kept(phrases)))
                """)
        page.meta = .unlisted
        return page
    }

    private func facts(_ phrases: Phrases) -> [(name: String, value: HTML)] {
        let rules: HTML =
            "<a href=\"\(url: Addresses.guidelines())#s2\">\(phrases("common.appeal.rules"))</a>"
        return [
            (
                phrases("moderation.appeal.reason"),
                localized(LocalizedText(japanese: decision.reason), phrases)
            ),
            (phrases("moderation.appeal.rule"), rules),
            (phrases("moderation.appeal.hidden_at"), timeStamp(decision.decidedAt, phrases)),
        ]
    }

    private func form(_ phrases: Phrases, _ csrf: String?) -> HTML {
        let words = FormField(
            "words", label: phrases("moderation.appeal.words"), hint: phrases("moderation.appeal.words_hint"),
            from: refused)
        let until = phrases.date(decision.decidedAt + Appeal.time)
        let content: HTML = """
            \(errorSummary(refused, phrases))\
            \(textArea(words, phrases, limit: Appeal.length.upperBound, rows: 6))\
            \(button(phrases("moderation.appeal.submit")))
            """
        return """
            <p>\(phrases("moderation.appeal.lead"))</p>
            <p>\(phrases("moderation.appeal.until", ["date": until]))</p>
            \(postForm(to: ModerationAddresses.appeal(decision.id), csrf: csrf, style: .stacked, content))
            """
    }

    /// What was typed into a form that can't be sent any more.
    private func kept(_ phrases: Phrases) -> HTML {
        guard let words = refused?["words"], !words.isEmpty else { return .empty }
        return prose(words)
    }

    private func answer(_ appeal: Appeal, _ phrases: Phrases) -> HTML {
        let said: HTML = """
            <h2>\(phrases("moderation.appeal.own"))</h2>
            <p>\(timeStamp(appeal.createdAt, phrases))</p>\
            \(prose(appeal.words, writtenLanguage(of: appeal.words, phrases)))
            """
        guard let outcome = appeal.outcome, let reason = appeal.outcomeReason else {
            return said + noticeBanner(phrases("moderation.appeal.waiting"))
        }
        let words = localized(LocalizedText(japanese: reason), phrases)
        return said
            + noticeBanner(
                phrases(TextKey("moderation.appeal.outcome", outcome)),
                outcome == .granted ? .success : .info, "<p>\(words)</p>")
    }
}
