import Civic
import Postgres
import Web

/// Stores an opinion of a public comment: with a receipt number, and who sent it apart and encrypted.
struct ReceiveOpinion {
    let card: SubjectCard
    let author: Resident

    /// Nothing public changes, so that no shared page need be dropped.
    ///
    /// - Throws: `CommentRefusal`.
    func perform(_ visit: Visit) async throws -> CommentStore.Posting {
        let asked = try await ConsultationStore(visit.database).submitterForm(of: card.consultation.id)
        let form = try CommentForm(visit.form, on: card, asked: asked, visit.phrases)
        guard form.parentID == nil else { throw visit.refusal("discussion.closed.no_replies", on: card) }
        var comment = NewComment(form, on: card, by: author, visit)
        if comment.state == .published { comment.state = .received }
        comment.submitterCategory = form.submitter.category
        return try await store(comment, from: form.submitter, visit)
    }

    private func store(
        _ comment: NewComment, from submitter: Submitter, _ visit: Visit
    ) async throws -> CommentStore.Posting {
        try await visit.database.transaction { transaction in
            let store = CommentStore(transaction)
            var numbered = comment
            numbered.receipt = try await store.nextReceipt(of: comment.consultationID, at: visit.now)
            let posting = try await store.post(numbered)
            if case .stored(let id, _) = posting {
                try await SubmitterStore(transaction, secret: visit.site.secret).save(submitter, of: id)
            }
            return posting
        }
    }
}
