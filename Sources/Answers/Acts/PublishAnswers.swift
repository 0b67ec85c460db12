import Civic
import Postgres

/// Makes all answers of a consultation public at once and tells the authors of the posts; items made later are
/// published by doing it again.
public struct PublishAnswers: Sendable {
    public enum Outcome: Sendable, Equatable {
        case published
        /// Everything is public already.
        case nothingNew
        case refused(Readiness)
    }

    private let act: AnswerAct
    private let consultation: Consultation

    public init(of consultation: Consultation, by member: StaffMember) {
        act = AnswerAct(consultation: consultation.id, member: member)
        self.consultation = consultation
    }

    public func perform(in site: SiteContext) async throws -> Outcome {
        try await site.database.transaction { try await perform(in: site, $0, at: .now) }
    }

    /// The same as part of a larger act.
    public func perform(
        in site: SiteContext, _ transaction: Transaction, at now: Instant
    ) async throws -> Outcome {
        try await act.perform(in: site, transaction) { transaction, result in
            let items = try await ItemStore(transaction).all(of: consultation.id)
            let new = items.filter { $0.publishedAt == nil }
            if result.publishedAt != nil && new.isEmpty { return .nothingNew }
            let posts = try await ItemSources.posts(of: items, in: consultation.id, site, transaction)
            let readiness = Readiness(items, sources: posts)
            guard readiness.obstacles.isEmpty else { return .refused(readiness) }
            let sources = posts.values.flatMap { $0 }.map(\.subject)
            let tally = try await ItemSources.tally(
                of: consultation.id, including: sources, site, transaction)
            try await ItemStore(transaction).publish(in: consultation.id, at: now)
            try await ResultStore(transaction).publish(consultation.id, tally, at: now)
            try await release(site, transaction, at: now)
            try await tell(new, posts, site, transaction)
            try await act.record("result.publication", in: transaction, site: site)
            site.changesPublicPages(in: transaction)
            return .published
        }
    }

    /// With the result of a public comment its opinions become public too, where they were to.
    private func release(
        _ site: SiteContext, _ transaction: Transaction, at now: Instant
    ) async throws {
        guard try await ConsultationStore(transaction).release(consultation.id, at: now) else { return }
        for submissions in site.ports.submissions {
            try await submissions.release(of: consultation.id, at: now, in: transaction)
        }
    }

    /// One notice a person, however many of their posts were answered; it leads to the first answer. Whose post is
    /// hidden or taken back is told too: it was answered all the same.
    private func tell(
        _ items: [OpinionItem], _ posts: [OpinionItemID: [SubmittedPost]], _ site: SiteContext,
        _ transaction: Transaction
    ) async throws {
        var told: Set<AccountID> = []
        for item in items {
            let path = AnswersAddress.item(item.number, of: consultation.slug)
            let notice = Notice(kind: .answer, path: path, detail: consultation.title)
            for author in (posts[item.id] ?? []).compactMap(\.authorID) where told.insert(author).inserted {
                try await site.ports.notices.tell(author, notice, in: transaction, site: site)
            }
        }
    }
}
