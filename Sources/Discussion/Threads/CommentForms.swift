import Civic
import HTML
import Pages

/// The form for a comment, or why there is none; a text that was refused is always there to be copied.
func commentForm(_ page: ThreadPage, _ phrases: Phrases) -> HTML {
    let refused = page.refusedComment
    if let obstacle = page.commentObstacle {
        return closedNotice(obstacle, on: page.card, phrases, kept: refused.map { keptText($0, phrases) })
    }
    let consultation = page.card.consultation
    let isOpinion = consultation.isPublicComment
    let content: HTML = """
        \(errorSummary(refused, phrases))\(stanceField(refused, phrases))\
        \(if: page.card.subject.kind == .passage, quoteField(refused, page, phrases))\
        \(bodyField(refused, page, phrases, label: "discussion.form.body", rows: 6))\
        \(if: isOpinion, submitterFields(page.asked, refused, phrases))\
        \(hiddenFields(page, refused))\
        \(isOpinion ? opinionNote(consultation, phrases) : licenceNote(phrases))\(visitorNote(page, phrases))\
        \(button(phrases(isOpinion ? "discussion.opinion.post" : "discussion.form.post")))
        """
    return """
        <section class="thread__form" aria-labelledby="comment-form-title">
        <h2 id="comment-form-title">\(phrases("discussion.form.title"))</h2>
        \(postForm(to: page.card.commentsPath, csrf: page.csrf, style: .stacked, id: "comment-form", region: "thread", content))
        </section>
        """
}

/// The form for a reply to one comment.
func replyForm(to parent: CommentID, _ page: ThreadPage, _ phrases: Phrases) -> HTML {
    let refused = page.refusedReply(to: parent)
    let scope = "reply-\(parent)"
    let content: HTML = """
        \(errorSummary(refused, phrases, scope: scope))\
        \(bodyField(refused, page, phrases, label: "discussion.reply.body", rows: 4, scope: scope))\
        <input type="hidden" name="parent" value="\(parent.rawValue)">\
        \(hiddenFields(page, refused))\(button(phrases("discussion.reply.post"), .secondary))
        """
    return postForm(
        to: page.card.commentsPath, csrf: page.csrf, style: .stacked, region: "comment-\(parent)", content)
}

/// The choice of a stance, with what was chosen before.
func stanceField(_ refused: RefusedForm?, _ phrases: Phrases, default stance: Stance? = nil) -> HTML {
    radioField(
        FormField(
            "stance", label: phrases("discussion.form.stance"), from: refused,
            default: stance?.rawValue ?? ""),
        phrases, stanceChoices(phrases))
}

private func bodyField(
    _ refused: RefusedForm?, _ page: ThreadPage, _ phrases: Phrases, label: TextKey, rows: Int,
    scope: String = ""
) -> HTML {
    return textArea(
        FormField("body", label: phrases(label), from: refused, scope: scope), phrases,
        limit: CommentForm.longestBody, rows: rows,
        draft: scope.isEmpty ? draftKey(page) : "comment-\(scope)")
}

/// Under which name a script keeps what is typed about the page's subject.
private func draftKey(_ page: ThreadPage) -> String {
    "comment-\(page.card.subject.kind.rawValue)-\(page.card.subject.id)"
}

/// Words of the passage that the comment is about: selected in the text where a script sees it, else typed or
/// pasted. The place tells apart equal words; only a script fills it in.
private func quoteField(_ refused: RefusedForm?, _ page: ThreadPage, _ phrases: Phrases) -> HTML {
    let field = FormField(
        "quote", label: phrases("discussion.form.quote"), hint: phrases("discussion.form.quote_hint"),
        isRequired: false, from: refused)
    let area = textArea(
        field, phrases, limit: nil, rows: 2, draft: draftKey(page) + ":quote",
        language: contentLanguage(.japanese, phrases))
    return foldedForm(
        phrases("discussion.form.quote_open"), isOpen: !field.value.isEmpty,
        """
        \(area)<input type="hidden" name="quote_position" value="\(refused?["quote_position"] ?? "")">
        """)
}

private func hiddenFields(_ page: ThreadPage, _ refused: RefusedForm?) -> HTML {
    let submission = refused?.values["submission"] ?? page.submission
    let version = refused?.values["version"] ?? page.card.versionID?.description
    return """
        \(version.map { "<input type=\"hidden\" name=\"version\" value=\"\($0)\">" })\
        \(submission.map { "<input type=\"hidden\" name=\"submission\" value=\"\($0)\">" })
        """
}

/// Who may use what is posted, said where it is posted.
private func licenceNote(_ phrases: Phrases) -> HTML {
    """
    <p class="form__note">\(phrases("discussion.form.licence"))\
     <a href="\(url: Addresses.terms())">\(phrases("discussion.form.terms"))</a></p>
    """
}

private func visitorNote(_ page: ThreadPage, _ phrases: Phrases) -> HTML? {
    guard page.viewer == .visitor else { return nil }
    let isOpinion = page.card.consultation.isPublicComment
    return """
        <p class="form__note">\
        \(phrases(isOpinion ? "discussion.opinion.visitor" : "discussion.form.visitor"))</p>
        """
}

/// What was typed into a form that can't be sent any more.
func keptText(_ refused: RefusedForm, _ phrases: Phrases) -> HTML {
    """
    <label for="kept-text">\(phrases("discussion.form.kept"))</label>
    <textarea class="input" id="kept-text" rows="6" readonly>
    \(refused["body"])</textarea>
    """
}
