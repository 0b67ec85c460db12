import Civic
import Postgres
import Revisions

/// Carries comments with their replies and quotes, and votes, over to a new version of a draft.
///
/// A comment goes with its passage; where that was split, to the part that holds its quoted words, else to the part
/// that bears the old id. Votes go to that part, unless the person has voted there already. What stood on a passage
/// that is gone stays where it was.
public struct DiscussionCarryOver: CarriesOver {
    /// Quoted words looked for in one go.
    private static let batch = 2000

    public init() {}

    public func carryOver(
        _ succession: Succession, in transaction: Transaction, site: SiteContext
    ) async throws {
        let store = CarryStore(transaction, to: succession.version)
        try await store.lock()
        try await store.carryAsTheyAre(succession.passages)
        try await carryQuotes(of: succession, store)
        try await store.carryReplies()
        try await carryQuotesOfReplies(of: succession, store)
        try await store.move()
        try await store.copyVotes(succession.passages)
        try await tell(succession, store, transaction, site)
    }

    public func comments(
        on passages: [PassageID], in database: any Queryable
    ) async throws -> [PassageID: Int] {
        try await CommentStore(database).comments(on: passages)
    }

    /// Comments with quoted words on passages that changed: each goes where its words are found again.
    private func carryQuotes(of succession: Succession, _ store: CarryStore) async throws {
        let changed = succession.passages.filter { !$0.isUnchanged && !$0.successors.isEmpty }
        let passages = Dictionary(uniqueKeysWithValues: changed.map { ($0.id, $0) })
        var last = CommentID(rawValue: 0)
        while true {
            let quotes = try await store.quotes(
                on: changed.map(\.id), after: last, limit: Self.batch)
            guard let end = quotes.last else { return }
            last = end.comment
            let placed = quotes.compactMap { quote in
                passages[quote.passage].flatMap { CarriedQuote(quote, on: $0) }
            }
            try await store.write(placed)
        }
    }

    /// A reply follows the comment it answers; its own quoted words are looked for there.
    private func carryQuotesOfReplies(of succession: Succession, _ store: CarryStore) async throws {
        let successors = succession.passages.flatMap(\.successors)
        let texts = Dictionary(successors.map { ($0.id, $0) }) { first, _ in first }
        var last = CommentID(rawValue: 0)
        while true {
            let quotes = try await store.quotesOfReplies(after: last, limit: Self.batch)
            guard let end = quotes.last else { return }
            last = end.comment
            try await store.write(
                quotes.compactMap { quote in
                    quote.target.flatMap { texts[$0] }.map { CarriedQuote(quote, in: $0) }
                })
        }
    }

    /// One notice a person, however many of their comments lost their passage.
    private func tell(
        _ succession: Succession, _ store: CarryStore, _ transaction: Transaction, _ site: SiteContext
    ) async throws {
        for orphan in try await store.authorsOfOrphans() {
            let notice = Notice(
                kind: .orphaned, path: Addresses.comment(orphan.comment), detail: succession.draftTitle)
            try await site.ports.notices.tell(orphan.author, notice, in: transaction, site: site)
        }
    }
}
