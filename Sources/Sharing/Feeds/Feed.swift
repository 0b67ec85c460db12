import Civic
import Postgres

/// A feed as plain values; ``atom`` writes it.
struct Feed: Sendable {
    struct Entry: Sendable {
        let id: String
        let address: String
        let title: String
        let summary: String
        /// Nil where the feed's own author wrote it.
        let author: String?
        let publishedAt: Instant
        let changedAt: Instant
    }

    /// Its own address.
    let address: String
    /// The page it belongs to.
    let page: String
    let title: String
    let author: String
    let language: Language
    let entries: [Entry]
    /// When it changed last while it has no entry.
    let since: Instant

    var changedAt: Instant { entries.map(\.changedAt).max() ?? since }
}
