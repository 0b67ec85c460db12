import Civic
import Discussion
import Postgres
import Web

/// Gathers what stands around comments: names, passages, reasons; one query each for a whole list.
struct CommentContext: Sendable {
    let site: SiteContext
    let viewer: Viewer

    func contributions(_ records: [CommentRecord], in database: any Queryable) async throws
        -> [Contribution]
    {
        let cards = try await site.ports.cards(
            for: Array(Set(records.map(\.subject))), viewer: viewer, in: database)
        let people = try await site.ports.people.residents(Set(records.compactMap(\.authorID)), in: database)
        let hidden = records.filter { $0.state == .hidden }.map { Subject.comment($0.id) }
        let reasons = try await site.ports.moderationRecord.reasons(for: hidden, in: database)
        return records.map { record in
            contribution(
                record, card: cards[record.subject], author: record.authorID.flatMap { people[$0] },
                reason: reasons[.comment(record.id)])
        }
    }

    private func contribution(
        _ record: CommentRecord, card: SubjectCard?, author: Person?, reason: String?
    ) -> Contribution {
        var contribution = Contribution(
            subject: .comment(record.id), address: site.publicURL + Addresses.comment(record.id),
            author: author, postedAt: record.createdAt, stance: record.stance, title: nil, body: record.body,
            state: record.state, reason: reason, context: card.map(context), supports: record.supports,
            isReply: record.parentID != nil)
        contribution.receipt = record.receipt
        contribution.submitterCategory = record.submitterCategory
        contribution.voice = record.voice
        return contribution
    }

    private func context(_ card: SubjectCard) -> Contribution.Context {
        let passage = card.subject.kind == .passage ? card.subject.id.pathSegment : ""
        return Contribution.Context(
            chapter: card.chapter, title: Excerpt.of(card.title), address: site.publicURL + card.path,
            sameList: passage.isEmpty ? nil : address(AdminAddresses.comments(), [("passage", passage)]))
    }
}
