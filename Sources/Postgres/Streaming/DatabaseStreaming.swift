extension Database {
    /// Hands the rows of a query over in batches, in constant memory however many there are, from one snapshot.
    ///
    /// The next batch is fetched when `each` has returned, so a slow reader slows the query down.
    public func stream(
        _ sql: SQL, batch: Int = 500, _ each: @Sendable ([Row]) async throws -> Void
    ) async throws {
        try await transaction { transaction in
            try await transaction.session.run("DECLARE stream NO SCROLL CURSOR FOR \(sql)", mode: .once)
            let fetch = SQL(unsafeText: "FETCH FORWARD \(max(1, batch)) FROM stream")
            while true {
                // Not prepared: a kept plan would hold the columns of the cursor before.
                let rows = try await transaction.session.run(fetch, mode: .once).rows
                if !rows.isEmpty { try await each(rows) }
                if rows.count < batch { return }
            }
        }
    }
}
