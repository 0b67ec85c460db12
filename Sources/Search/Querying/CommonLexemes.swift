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
    static let common = 0.05
    private static let lifetime = Duration.seconds(300)
    private let state = Mutex(State())

    /// Whether every lexeme of the query stands in so many texts that the newest texts surely have enough of
    /// them; single characters count as such.
    func areCommon(_ words: [QueryWord], in database: any Queryable) async throws -> Bool {
        let frequencies = try await frequencies(in: database)
        return words.allSatisfy { word in
            word.demands.allSatisfy { demand in
                switch demand {
                case .beginning: true
                case .lexeme(let lexeme): frequencies[lexeme] ?? 0 >= Self.common
                }
            }
        }
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
