import Civic
import Postgres

/// Makes an opinion item from one post or from several; without any, an empty one.
public struct CreateItem: Sendable {
    private let act: AnswerAct
    private let subjects: [Subject]
    /// The pieces that the item answers of posts that it does not answer whole.
    private let quotes: [Subject: [String]]

    public init(
        from subjects: [Subject], quotes: [Subject: [String]] = [:], in consultation: ConsultationID,
        by member: StaffMember
    ) {
        act = AnswerAct(consultation: consultation, member: member)
        self.subjects = subjects
        self.quotes = quotes
    }

    /// - Returns: the new item.
    public func perform(in site: SiteContext) async throws -> OpinionItemID {
        try await site.database.transaction { try await perform(in: site, $0) }
    }

    /// The same as part of a larger act.
    public func perform(in site: SiteContext, _ transaction: Transaction) async throws -> OpinionItemID {
        try await act.perform(in: site, transaction) { transaction, _ in
            let posts = try await site.posts(subjects, of: act.consultation, in: transaction)
            let ordered = posts.values.sorted { $0.postedAt < $1.postedAt }
            let words = ItemWords(
                chapter: try await chapter(of: ordered, site, transaction), summary: firstSummary(of: ordered)
            )
            let id = try await ItemStore(transaction).add(words, to: act.consultation, by: act.member.id)
            let sources = SourceStore(transaction)
            try await sources.add(ordered.map(\.subject).filter { quotes[$0] == nil }, to: id)
            for (subject, pieces) in quotes where posts[subject] != nil {
                try await sources.add(pieces, of: subject, to: id)
            }
            if !words.summary.isEmpty {
                try await StepStore(transaction).add(.summary, to: id, by: act.member.id)
            }
            try await sources.takeBack(ordered.map(\.subject))
            try await act.record("item.creation", item: id, in: transaction, site: site)
            return id
        }
    }

    /// The words of the oldest post that everyone may read, to be shortened: nothing is retyped, and what is hidden
    /// does not get out this way.
    private func firstSummary(of posts: [SubmittedPost]) -> String {
        guard let post = posts.first(where: { $0.state == .published }) else { return "" }
        if let pieces = quotes[post.subject] {
            return pieces.joined(separator: "\n").unicodePrefix(ItemForm.summaryLimit)
        }
        return [post.title, post.body].compactMap { $0 }.joined(separator: "\n")
            .unicodePrefix(ItemForm.summaryLimit)
    }

    /// The outermost heading above the first passage that the posts are about.
    private func chapter(
        of posts: [SubmittedPost], _ site: SiteContext, _ transaction: Transaction
    ) async throws -> String {
        guard let about = posts.lazy.compactMap(\.about).first(where: { $0.kind == .passage }) else {
            return ""
        }
        let cards = try await site.ports.cards(
            for: [about], viewer: .staff(act.member), in: transaction)
        return (cards[about]?.chapter.first ?? "").unicodePrefix(ItemForm.chapterLimit)
    }
}

extension String {
    /// The first so many code points, as the database counts them.
    func unicodePrefix(_ count: Int) -> String { String(unicodeScalars.prefix(count)) }
}
