import Civic

extension ThreadPage {
    /// The strand of the comment whose own address was opened; it stands before all others.
    var focused: Strand? { strands.first(where: isFocused) }

    /// The strands of this page but for that one.
    var others: [Strand] { strands.filter { !isFocused($0) } }

    private func isFocused(_ strand: Strand) -> Bool {
        ([strand.top] + strand.replies).contains { $0.id == request.focus }
    }

    /// Why nothing can be posted in this thread now; nil when it can.
    var commentObstacle: TextKey? { card.obstacle(to: .comment, at: now) }

    /// The refused form when it was the thread's own, not one of a reply; without a way to reply any more it
    /// is shown there too, so that its text is not lost.
    var refusedComment: RefusedForm? {
        guard let refused = request.refused else { return nil }
        let hasReplyForm = strands.contains { refusedReply(to: $0.top.id) != nil && isAnswerable($0.top) }
        return hasReplyForm ? nil : refused
    }

    /// The refused form when it was the reply to this comment.
    func refusedReply(to parent: CommentID) -> RefusedForm? {
        request.refused.flatMap { $0["parent"] == parent.description ? $0 : nil }
    }

    /// Whether the comment has a form for replies.
    func isAnswerable(_ comment: ThreadComment) -> Bool {
        comment.state == .published && comment.parentID == nil && commentObstacle == nil
            && !card.consultation.isPublicComment
    }
}

extension SubjectCard {
    /// Where comments on the subject are posted to.
    var commentsPath: String { path + "/comments" }
}
