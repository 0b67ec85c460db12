import Civic
import HTML
import Pages

/// The page on which an author changes a comment.
struct EditPage {
    let comment: OwnComment
    let card: SubjectCard
    let refused: RefusedForm?
    /// Why it can't be changed (any more).
    let obstacle: TextKey?

    func render(_ phrases: Phrases, csrf: String?) -> Page {
        Page(
            phrases("discussion.edit.title"),
            trail: [Crumb(card.title, card.path, in: WrittenLanguage.language(of: card.title))],
            content: obstacle.map { closed($0, phrases) } ?? form(phrases, csrf))
    }

    private func closed(_ obstacle: TextKey, _ phrases: Phrases) -> HTML {
        """
        \(closedNotice(obstacle, on: card, phrases, kept: refused.map { keptText($0, phrases) }))
        <p>\(linkButton(phrases("discussion.edit.back"), to: Addresses.comment(comment.id), .secondary))</p>
        """
    }

    private func form(_ phrases: Phrases, _ csrf: String?) -> HTML {
        let content: HTML = """
            \(errorSummary(refused, phrases))\
            \(if: comment.parentID == nil, stanceField(refused, phrases, default: comment.stance))\
            \(textArea(body(phrases), phrases, limit: CommentForm.longestBody, rows: 8))\
            \(button(phrases("discussion.edit.save")))
            """
        return """
            <p>\(phrases("discussion.edit.note"))</p>
            \(postForm(to: Addresses.commentEdit(comment.id), csrf: csrf, style: .stacked, content))
            """
    }

    private func body(_ phrases: Phrases) -> FormField {
        FormField("body", label: phrases("discussion.form.body"), from: refused, default: comment.body)
    }
}
