import Civic
import HTML
import Moderation
import Pages

/// What would be found in a text that was typed to try the list.
struct WordTrial: Sendable {
    let text: String
    let words: [String]
    let findings: [PersonalDetails.Finding]
}

/// The word list with the field for more, and the field to try it.
struct WordPage: Sendable {
    let tabs: ModerationTabs
    let words: [ListedWord]
    let csrf: String?
    var refused: RefusedForm?
    var trial: WordTrial?

    init(tabs: ModerationTabs, words: [ListedWord], csrf: String?) {
        self.tabs = tabs
        self.words = words
        self.csrf = csrf
    }

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("moderation.staff.words.title"), width: .wide,
            content: """
                \(tabs.html(.words, phrases))
                <p class="lead">\(phrases("moderation.staff.words.lead"))</p>
                <h2>\(phrases("moderation.staff.words.add_title"))</h2>
                \(addForm(phrases))
                <h2>\(phrases("moderation.staff.words.trial_title"))</h2>
                \(trialForm(phrases))
                <h2>\(phrases("moderation.staff.words.list", count: words.count))</h2>
                \(words.isEmpty ? emptyState(phrases("moderation.staff.words.empty")) : table(phrases))
                """)
    }

    private func addForm(_ phrases: Phrases) -> HTML {
        let field = FormField(
            "words", label: phrases("moderation.staff.words.words"),
            hint: phrases("moderation.staff.words.hint"),
            from: refused)
        return postForm(
            to: AdminAddresses.words(), csrf: csrf, style: .stacked,
            """
            \(errorSummary(refused, phrases))\(textArea(field, phrases, limit: nil, rows: 4))\
            \(button(phrases("moderation.staff.words.add")))
            """)
    }

    private func trialForm(_ phrases: Phrases) -> HTML {
        let field = FormField(
            "text", label: phrases("moderation.staff.words.text"),
            hint: phrases("moderation.staff.words.text_hint"),
            value: trial?.text ?? "")
        return """
            \(trial.map { result($0, phrases) })\
            \(postForm(
                to: AdminAddresses.wordTrial(), csrf: csrf, style: .stacked,
                """
                \(textArea(field, phrases, limit: nil, rows: 4))\
                \(button(phrases("moderation.staff.words.try"), .secondary))
                """))
            """
    }

    private func result(_ trial: WordTrial, _ phrases: Phrases) -> HTML {
        let found =
            trial.words.map { phrases("moderation.staff.queue.word", ["word": $0]) }
            + trial.findings.map {
                phrases(TextKey("moderation.staff.finding", $0.kind), ["text": $0.text])
            }
        guard !found.isEmpty else { return noticeBanner(phrases("moderation.staff.words.nothing"), .success) }
        return noticeBanner(
            phrases("moderation.staff.words.found"), .warning, "<ul>\(each: found, { "<li>\($0)</li>" })</ul>"
        )
    }

    private func table(_ phrases: Phrases) -> HTML {
        dataTable(
            caption: phrases("moderation.staff.words.title"),
            columns: [phrases("moderation.staff.words.word"), phrases("moderation.staff.words.remove")],
            rows: words.map { word in
                let label: HTML = """
                    <button class="button button--secondary">\(phrases("moderation.staff.words.remove"))\
                    <span class="visually-hidden">\(word.word)</span></button>
                    """
                return [
                    "<span lang=\"ja\">\(word.word)</span>",
                    postForm(to: AdminAddresses.wordRemoval(word.id), csrf: csrf, label),
                ]
            })
    }
}
