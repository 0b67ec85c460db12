import Japanese
import Postgres
import Synchronization

/// Which lexemes stand in many texts, as PostgreSQL's own statistics of the index know; kept for some minutes.
///
/// They only decide which way of searching is tried first: both ways find the right texts, and both are bounded.
final class CommonLexemes: Sendable {
    private struct State {
        var frequencies: [String: Double] = [:]
        var readAt: Instant?
    }

    /// From this part of all texts on, looking through the newest ones is the quicker way.
    static let common = 0.02
    private static let lifetime = Duration.seconds(300)
    private let state = Mutex(State())

    /// Whether so many texts have all words of the query that the newest ones surely have enough of them. A word is
    /// taken to be as common as its rarest lexeme, and words to stand where they like; single characters stand
    /// everywhere.
    func areCommon(_ words: [QueryWord], in database: any Queryable) async throws -> Bool {
        let frequencies = try await frequencies(in: database)
        let parts = words.map { word in
            word.demands.map { demand in
                switch demand {
                case .beginning: 1
                case .lexeme(let lexeme): frequencies[lexeme] ?? 0
                }
            }.min() ?? 0
        }
        return parts.reduce(1, *) >= Self.common
    }

    /// The part of all texts that have each lexeme; rare ones are missing.
    func frequencies(in database: any Queryable) async throws -> [String: Double] {
        let now = Instant.now
        let known = state.withLock { state in
            state.readAt.map { now - $0 < Self.lifetime } ?? false ? state.frequencies : nil
        }
        if let known { return known }
        let read = try await Self.read(database)
        state.withLock { $0 = State(frequencies: read, readAt: now) }
        return read
    }

    private static func read(_ database: any Queryable) async throws -> [String: Double] {
        let rows = try await database.rows(
            """
            SELECT u.lexeme, u.frequency::float8 AS frequency
            FROM pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs)
                AS u (lexeme, frequency)
            WHERE s.tablename = 'search_entry' AND s.attname = 'lexemes' AND u.lexeme IS NOT NULL
              AND u.frequency >= 0.01
            """)
        return try Dictionary(
            rows.map {
                (try $0.decode("lexeme", as: String.self), try $0.decode("frequency", as: Double.self))
            },
            uniquingKeysWith: { first, _ in first })
    }
}
