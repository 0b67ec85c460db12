import Civic
import HTML
import Pages
import Postgres

/// What the viewer can do about a comment: support, reply; their own: change, take back.
func commentActions(_ comment: ThreadComment, _ page: ThreadPage, _ phrases: Phrases) -> HTML {
    let isPublic = comment.state == .published
    return """
        \(if: isPublic && page.card.consultation.supportsEnabled, support(comment, page, phrases))\
        \(if: page.isAnswerable(comment), reply(to: comment, page, phrases))\
        \(if: page.isOwn(comment), ownActions(comment, page, phrases))\
        \(if: isPublic && !page.isOwn(comment), reportLink(comment, phrases))
        """
}

private func support(_ comment: ThreadComment, _ page: ThreadPage, _ phrases: Phrases) -> HTML {
    let button = SupportButton(
        id: "support-comment-\(comment.id)", path: Addresses.commentSupport(comment.id),
        withdrawalPath: Addresses.commentSupportWithdrawal(comment.id), count: comment.supports,
        isSupported: comment.isSupported, isOpen: page.card.consultation.allows(.support, at: page.now))
    return supportButton(button, csrf: page.csrf, phrases)
}

private func reply(to comment: ThreadComment, _ page: ThreadPage, _ phrases: Phrases) -> HTML {
    foldedForm(
        phrases("discussion.reply.title"), isOpen: page.refusedReply(to: comment.id) != nil,
        replyForm(to: comment.id, page, phrases))
}

private func ownActions(_ comment: ThreadComment, _ page: ThreadPage, _ phrases: Phrases) -> HTML {
    let isEditable =
        PublicationState.editable.contains(comment.state) && page.commentObstacle == nil
        && comment.createdAt > page.now - CommentStore.editingTime
    return """
        \(if: isEditable, editLink(comment, phrases))\
        \(foldedForm(phrases("discussion.withdrawal.title"), withdrawal(of: comment, page, phrases)))
        """
}

private func editLink(_ comment: ThreadComment, _ phrases: Phrases) -> HTML {
    let label = phrases("discussion.edit.link")
    return "<a class=\"comment__edit\" href=\"\(url: Addresses.commentEdit(comment.id))\">\(label)</a>"
}

/// A quiet link for those who find that something is wrong with a comment.
private func reportLink(_ comment: ThreadComment, _ phrases: Phrases) -> HTML {
    """
    <a class="report-link" href="\(url: Addresses.commentReport(comment.id))">\
    \(phrases("discussion.comment.report"))</a>
    """
}

private func withdrawal(of comment: ThreadComment, _ page: ThreadPage, _ phrases: Phrases) -> HTML {
    postForm(
        to: Addresses.commentWithdrawal(comment.id), csrf: page.csrf,
        """
        <p>\(phrases("discussion.withdrawal.note"))</p>\
        \(button(phrases("discussion.withdrawal.confirm"), .danger))
        """)
}
