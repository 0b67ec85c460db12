import Civic
import HTML
import Pages

/// The page on which a reader says what is wrong with a text.
func reportPage(
    _ card: SubjectCard, to path: String, csrf: String?, refused: RefusedForm?, _ phrases: Phrases
) -> Page {
    let reason = FormField("reason", label: phrases("moderation.report.reason"), from: refused)
    let words = FormField(
        "words", label: phrases("moderation.report.words"), hint: phrases("moderation.report.words_hint"),
        isRequired: false, from: refused)
    let choices = ReportReason.allCases.map {
        Choice($0.rawValue, phrases(TextKey("moderation.report.reasons", $0)))
    }
    let form: HTML = """
        \(errorSummary(refused, phrases))\(radioField(reason, phrases, choices))\
        \(textArea(words, phrases, limit: NewReport.longestWords, rows: 4))\
        <p class="form__note">\(phrases("moderation.report.privacy"))</p>\
        \(button(phrases("moderation.report.submit")))
        """
    let content: HTML = """
        <p class="lead">\(phrases("moderation.report.lead"))</p>
        <blockquote class="comment__quote"\(writtenLanguage(of: card.text, phrases))>\(card.title)</blockquote>
        \(postForm(to: path, csrf: csrf, style: .stacked, form))
        <p><a href="\(url: Addresses.guidelines())">\(phrases("common.appeal.rules"))</a></p>
        """
    var page = Page(
        phrases("moderation.report.title"),
        trail: [Crumb(card.title, card.path, in: WrittenLanguage.language(of: card.title))], content: content)
    page.meta = .unlisted
    return page
}

/// What happens with a report.
func reportThanksPage(_ phrases: Phrases) -> Page {
    var page = Page(
        phrases("moderation.report.thanks_title"),
        content: """
            <p>\(phrases("moderation.report.thanks"))</p>
            <p><a href="\(url: Addresses.decisions())">\(phrases("moderation.decisions.title"))</a></p>
            <p>\(linkButton(phrases("moderation.report.back"), to: Addresses.home(), .secondary))</p>
            """)
    page.meta = .unlisted
    return page
}
