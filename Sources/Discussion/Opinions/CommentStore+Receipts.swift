import Civic
import Postgres

extension CommentStore {
    /// The next receipt number of a consultation. Whoever takes one holds the counter until the transaction ends, so
    /// opinions of one consultation are stored one after another.
    func nextReceipt(of consultation: ConsultationID, at now: Instant) async throws -> Receipt {
        let number = try await database.value(
            """
            INSERT INTO opinion_counter (consultation_id, last) VALUES (\(consultation), 1)
            ON CONFLICT (consultation_id) DO UPDATE SET last = opinion_counter.last + 1 RETURNING last
            """, as: Int.self)
        return Receipt(year: CivilDate(now).year, number: number ?? 1)
    }

    /// Makes the received opinions of a consultation public. Hidden ones stay hidden, but may be restored from now on.
    func release(of consultation: ConsultationID, at now: Instant) async throws {
        try await database.execute(
            """
            UPDATE comment
            SET released_at = \(now), state = CASE state WHEN 'received' THEN 'published' ELSE state END
            WHERE consultation_id = \(consultation) AND receipt IS NOT NULL AND released_at IS NULL
              AND may_publish AND state IN ('received', 'hidden')
            """)
    }

    /// What a comment becomes where it would become public: an opinion that is kept back is received only.
    static let publicState: SQL =
        "CASE WHEN c.receipt IS NOT NULL AND c.released_at IS NULL THEN 'received' ELSE 'published' END"

    /// The same of one that nobody but its author has seen.
    static let firstState: SQL = "CASE WHEN c.needs_check THEN 'held' ELSE \(publicState) END"
}

extension Receipt {
    /// Reads the columns `receipt` and `receipt_year`; nil for what has no number.
    init?(_ row: Row) throws {
        let number: Int? = try row.decode("receipt")
        let year: Int? = try row.decode("receipt_year")
        guard let number, let year else { return nil }
        self.init(year: year, number: number)
    }
}
