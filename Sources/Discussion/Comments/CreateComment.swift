import Civic
import HTTPServer
import Postgres
import Web

/// Posts a comment on a passage or an idea, or a reply to one.
enum CreateComment {
    @Sendable static func onPassage(_ visit: Visit, slug: Slug, id: PassageID) async throws -> Response {
        let card = try await visit.card(of: .passage(id), at: Addresses.passage(slug, id))
        return try await post(on: card, visit)
    }

    @Sendable static func onIdea(_ visit: Visit, id: IdeaID) async throws -> Response {
        let card = try await visit.card(of: .idea(id), at: Addresses.idea(id))
        return try await post(on: card, visit)
    }

    private static func post(on card: SubjectCard, _ visit: Visit) async throws -> Response {
        let author = try visit.author
        do {
            if let obstacle = card.obstacle(to: .comment, at: visit.now) {
                throw visit.refusal(obstacle, on: card)
            }
            switch try await post(on: card, by: author, visit) {
            case .stored(let id, _):
                visit.trace("comment_posted", .comment(id))
                return try await visit.seeComment(id, by: author)
            case .repeated(let id): return try await visit.seeComment(id, by: author)
            case .withoutTarget: throw visit.refusal("discussion.closed.target", on: card)
            }
        } catch let refusal as CommentRefusal {
            return try await refuse(refusal, on: card, visit)
        }
    }

    private static func post(
        on card: SubjectCard, by author: Resident, _ visit: Visit
    ) async throws -> CommentStore.Posting {
        guard card.consultation.isPublicComment else {
            let form = try CommentForm(visit.form, on: card, visit.phrases)
            return try await store(NewComment(form, on: card, by: author, visit), by: author, visit)
        }
        return try await ReceiveOpinion(card: card, author: author).perform(visit)
    }

    /// A comment is one statement and needs no transaction; a reply is stored together with its notice.
    private static func store(
        _ comment: NewComment, by author: Resident, _ visit: Visit
    ) async throws -> CommentStore.Posting {
        guard comment.parentID != nil else {
            let posting = try await CommentStore(visit.database).post(comment)
            visit.site.dropSharedPages()
            return posting
        }
        return try await visit.database.transaction { transaction in
            visit.site.changesPublicPages(in: transaction)
            let posting = try await CommentStore(transaction).post(comment)
            if case .stored(let id, let answered?) = posting, author.isConfirmed {
                let reply = PublishedComment(
                    id: id, authorID: author.id, body: comment.body, answered: answered)
                try await reply.tell(in: transaction, site: visit.site)
            }
            return posting
        }
    }

    /// The subject's page again, with the text in its form and what is wrong with it.
    private static func refuse(
        _ refusal: CommentRefusal, on card: SubjectCard, _ visit: Visit
    ) async throws -> Response {
        guard let source = visit.ports.source(of: card.subject.kind) else { throw WebError.notFound }
        var thread = ThreadRequest(visit.query)
        thread.focus = Int64(refusal.form["parent"]).map(CommentID.init(rawValue:))
        thread.refused = refusal.form
        var response = try await source.page(of: card, thread: thread, for: visit)
        response.status = refusal.status
        return response
    }
}
