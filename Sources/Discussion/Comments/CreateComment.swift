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
        // An opinion goes to the city alone, whoever sends it.
        guard card.consultation.isPublicComment else {
            let form = try CommentForm(visit.form, on: card, visit.phrases)
            let verdict = try await visit.verdict(on: form.body, in: card.consultation)
            return try await store(
                NewComment(form, on: card, by: author, visit), holds: verdict.holds, by: author, visit)
        }
        return try await ReceiveOpinion(card: card, author: author).perform(visit)
    }

    /// A comment is one statement and needs no transaction; a reply is stored together with its notice, and what is
    /// looked at first with the reason why.
    private static func store(
        _ comment: NewComment, holds: [Hold], by author: Resident, _ visit: Visit
    ) async throws -> CommentStore.Posting {
        guard comment.parentID != nil || !holds.isEmpty else {
            let posting = try await CommentStore(visit.database).post(comment)
            visit.site.dropSharedPages()
            return posting
        }
        return try await visit.database.transaction { transaction in
            visit.site.changesPublicPages(in: transaction)
            let posting = try await CommentStore(transaction).post(
                holds.isEmpty ? comment : comment.held())
            guard case .stored(let id, let answered) = posting else { return posting }
            if !holds.isEmpty {
                try await visit.ports.screening.note(holds, on: .comment(id), in: transaction)
            } else if let answered, author.isConfirmed {
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
