import Civic
import HTTPServer
import Pages
import Postgres
import Web

/// Lets an author change a comment for fifteen minutes after posting.
enum EditComment {
    @Sendable static func page(_ visit: Visit, id: CommentID) async throws -> Response {
        let (comment, card) = try await load(id, visit)
        let page = EditPage(
            comment: comment, card: card, refused: nil, obstacle: obstacle(comment, card, visit.now))
        return visit.page(page.render(visit.phrases, csrf: visit.csrfToken))
    }

    @Sendable static func act(_ visit: Visit, id: CommentID) async throws -> Response {
        let (comment, card) = try await load(id, visit)
        let obstacle = obstacle(comment, card, visit.now)
        do {
            if let obstacle { throw visit.refusal(obstacle, on: card) }
            let form = try CommentForm(
                visit.form, on: card, isReply: comment.parentID != nil, visit.phrases)
            try await store(form, comment, card, visit)
            visit.trace("comment_edited", .comment(id))
            return visit.seeOther(Addresses.comment(id), Flash(.success, "discussion.flash.edited"))
        } catch let refusal as CommentRefusal {
            let page = EditPage(comment: comment, card: card, refused: refusal.form, obstacle: obstacle)
            return visit.page(page.render(visit.phrases, csrf: visit.csrfToken), status: refusal.status)
        }
    }

    private static func load(_ id: CommentID, _ visit: Visit) async throws -> (OwnComment, SubjectCard) {
        guard let comment = try await CommentStore(visit.database).own(id, by: visit.author.id) else {
            throw WebError.notFound
        }
        let card = try await visit.ports.card(of: comment.subject, viewer: visit.viewer, in: visit.database)
        return (comment, card)
    }

    private static func obstacle(_ comment: OwnComment, _ card: SubjectCard, _ now: Instant) -> TextKey? {
        if let obstacle = card.obstacle(to: .comment, at: now) { return obstacle }
        if comment.state == .hidden { return "discussion.closed.hidden" }
        return comment.isEditable(at: now) ? nil : "discussion.closed.editing"
    }

    private static func store(
        _ form: CommentForm, _ comment: OwnComment, _ card: SubjectCard, _ visit: Visit
    ) async throws {
        let isOpinion = comment.receipt != nil
        let holds = isOpinion ? [] : try await visit.verdict(on: form.body, in: card.consultation).holds
        let author = try visit.author.id
        try await visit.database.transaction { transaction in
            let isDone = try await CommentStore(transaction).edit(
                comment.id, by: author, stance: form.stance, body: form.body, needsCheck: !holds.isEmpty,
                now: visit.now)
            guard isDone else { throw visit.refusal("discussion.closed.editing", on: card) }
            if !holds.isEmpty {
                try await visit.ports.screening.note(holds, on: .comment(comment.id), in: transaction)
            }
            visit.site.changesPublicPages(in: transaction)
        }
    }
}
