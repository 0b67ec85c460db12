import Civic

extension NewComment {
    init(_ form: CommentForm, on card: SubjectCard, by author: Resident, _ visit: Visit) {
        let subject = card.subject
        let parts = [
            subject.kind.rawValue, String(subject.id), form.parentID?.description ?? "", form.stance.rawValue,
            form.body,
        ]
        self.init(
            consultationID: card.consultation.id, subject: subject,
            versionID: card.versionID.map { form.versionID ?? $0 }, parentID: form.parentID,
            authorID: author.id, stance: form.stance, body: form.body, quote: form.quote,
            state: author.isConfirmed ? .published : .unconfirmed,
            submission: Submission.name(token: visit.form["submission"], day: visit.now, parts: parts))
    }
}
