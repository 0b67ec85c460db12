import Civic
import Postgres

/// An entry that a query found, with its points.
struct Candidate: Sendable, Equatable, RowDecodable {
    let key: SearchKey
    let postedAt: Instant
    let score: Int
    var supports = 0

    init(_ row: Row) throws {
        key = SearchKey(kind: try row.decode("kind"), id: try row.decode("id"))
        postedAt = try row.decode("posted_at")
        score = try row.decode("score")
    }

    /// Whether it goes before another: more points, more supports, newer.
    func isBefore(_ other: Candidate) -> Bool {
        (score, supports, postedAt, key.id) > (other.score, other.supports, other.postedAt, other.key.id)
    }
}

/// What a query found.
struct Candidates: Sendable {
    var all: [Candidate] = []
    /// Whether there are more than were ranked: then these are the newest of each kind.
    var isCut = false
}
