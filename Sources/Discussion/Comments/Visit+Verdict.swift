import Civic

extension Visit {
    /// What is to be done with a text that its author is about to post or to change.
    ///
    /// - Throws: `CommentRefusal` while the author may not post.
    func verdict(on text: String, in consultation: Consultation) async throws -> Verdict {
        let post = ScreenedPost(author: try author.id, consultation: consultation.id, text: text)
        let verdict = try await ports.screening.verdict(on: post, at: now, in: database, site: site)
        guard let suspension = verdict.suspension else { return verdict }
        let message = t(
            "discussion.problem.suspended",
            ["until": phrases.dateTime(suspension.until), "reason": suspension.reason])
        var refusal = CommentRefusal(form, [RefusedForm.Problem(field: "body", message: message)])
        refusal.status = .conflict
        throw refusal
    }
}
