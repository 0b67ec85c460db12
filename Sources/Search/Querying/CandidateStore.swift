import Civic
import Postgres

/// All SQL that reads the index for a query. Each statement is bounded, however common the words are.
///
/// Two ways lead to candidates. The index of lexemes finds what has all of them, and fetches each such text from
/// its page; that is slow for words of thousands of texts. Going through the newest texts, which lie together, finds
/// enough with common words soon, and none with rare ones. So common words take the second way, and where it does
/// not find enough, the words do not stand together often and the first is quick after all. The figures fit
/// together: what stands in one text of fifty is found `kept` times in two thirds of a `window`, and what is rarer
/// stands in less than half of `most` of 200,000 texts.
struct CandidateStore: Sendable {
    /// Candidates of each kind that are ranked: the newest ones.
    static let kept = 200
    /// Texts of a kind that the second way looks through.
    static let window = 15_000
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
            )
            SELECT e.*, (SELECT count(*) FROM matched) AS matches
            FROM unnest(\(scope.kinds)) AS k (kind) CROSS JOIN LATERAL (
                SELECT m.kind, m.id FROM matched m WHERE m.kind = k.kind
                ORDER BY m.posted_at DESC, m.id DESC LIMIT \(Self.kept)
            ) n CROSS JOIN LATERAL (
                SELECT e.kind, e.id, e.posted_at, (\(words.score))::bigint AS score
                FROM search_entry e WHERE e.kind = n.kind AND e.id = n.id
                -- One by one: the planner takes them for many, and would read the whole table for them.
                LIMIT 1
            ) e
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
