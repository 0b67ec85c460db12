import Postgres

/// Asks until the answer is yes: for states of the server that come a moment later.
func eventually(_ condition: () async throws -> Bool) async throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(20)
    while try await !condition() {
        guard clock.now < end else { throw NeverHappened() }
        try await Task.sleep(for: .milliseconds(5))
    }
}

struct NeverHappened: Error {}

extension Database {
    /// How many server processes work on a statement with this mark.
    func sessions(running mark: String) async throws -> Int {
        try await value(
            """
            SELECT count(*) FROM pg_stat_activity
            WHERE query LIKE \("%\(mark)%") AND state = 'active' AND pid <> pg_backend_pid()
            """) ?? 0
    }
}
