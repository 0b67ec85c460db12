import Civic
import Postgres

/// All SQL that reads the index for a query. Each statement is bounded, however common the words are.
///
/// Two ways lead to candidates. The index of lexemes finds what has all of them at the cost of what the rarest
/// one finds; a lexeme that stands in every second text makes that slow. Going through the newest texts finds
/// enough texts with common words after a few, and none with rare ones. So common words take the second way,
/// and where it does not find enough, the words do not stand together often and the first is quick after all.
/// The figures fit together: what stands in one text of twenty is found `kept` times in a `window`, and what is
/// rarer stands in at most `most` of 200,000 texts.
struct CandidateStore: Sendable {
    /// Candidates of each kind that are ranked: the newest ones.
    static let kept = 200
    /// Texts of a kind that the second way looks through.
    static let window = 5000
    /// Texts that the first way takes from the index.
    static let most = 10_000

    let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    /// By the index of lexemes.
    func indexed(_ words: WordConditions, _ scope: SearchScope) async throws -> (
        found: Candidates, isFull: Bool
    ) {
        let rows = try await database.rows(
            """
            WITH matched AS MATERIALIZED (
                SELECT e.kind, e.id, e.posted_at FROM search_entry e
                WHERE e.lexemes @@ \(words.lexemes)::tsquery AND e.kind = ANY(\(scope.kinds))
                  AND \(scope.condition) AND \(words.phrases)
                LIMIT \(Self.most)
            ), placed AS (
                SELECT kind, id, count(*) OVER () AS matches,
                       row_number() OVER (PARTITION BY kind ORDER BY posted_at DESC, id DESC) AS place
                FROM matched
            )
            SELECT e.kind, e.id, e.posted_at, p.matches, (\(words.score))::bigint AS score
            FROM placed p JOIN search_entry e ON e.kind = p.kind AND e.id = p.id
            WHERE p.place <= \(Self.kept)
            """)
        let matches = try rows.first?.decode("matches", as: Int.self) ?? 0
        let all = try rows.map { try Candidate($0) }
        return (Candidates(all: all, isCut: matches > all.count), matches >= Self.most)
    }

    /// Among the newest texts of each kind.
    ///
    /// - Returns: nil when they have too few, though there are more texts.
    func newest(_ words: WordConditions, _ scope: SearchScope) async throws -> Candidates? {
        let all: [Candidate] = try await database.all(
            """
            SELECT c.* FROM unnest(\(scope.kinds)) AS k (kind) CROSS JOIN LATERAL (
                SELECT e.kind, e.id, e.posted_at, (\(words.score))::bigint AS score
                FROM (SELECT e.kind, e.id, e.posted_at, e.title, e.body FROM search_entry e
                      WHERE e.kind = k.kind AND \(scope.condition)
                      ORDER BY e.posted_at DESC, e.id DESC LIMIT \(Self.window)) e
                WHERE \(words.everyWord) LIMIT \(Self.kept)
            ) c
            """)
        let counts = Dictionary(grouping: all, by: \.key.kind).mapValues(\.count)
        let short = scope.kinds.filter { counts[$0, default: 0] < Self.kept }
        if try await haveMoreThanWindow(short, scope) { return nil }
        return Candidates(all: all, isCut: short.count < scope.kinds.count)
    }

    private func haveMoreThanWindow(_ kinds: [SearchKind], _ scope: SearchScope) async throws -> Bool {
        guard !kinds.isEmpty else { return false }
        let found = try await database.value(
            """
            SELECT bool_or(c.count > \(Self.window)) FROM unnest(\(kinds)) AS k (kind) CROSS JOIN LATERAL (
                SELECT count(*) FROM (SELECT FROM search_entry e
                                      WHERE e.kind = k.kind AND \(scope.condition) LIMIT \(Self.window + 1)) e
            ) c
            """, as: Bool?.self)
        return (found ?? nil) ?? false
    }
}
