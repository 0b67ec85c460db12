import Civic
import Postgres

extension IdeaStore {
    /// One page of a staff list, newest first, in all states.
    ///
    /// - Parameter before: the last id of the page before; nil for the first page.
    public func list(
        _ filter: IdeaFilter, before: IdeaID? = nil, limit: Int = 50
    ) async throws -> [IdeaRecord] {
        let last = before ?? IdeaID(rawValue: .max)
        return try await database.all(
            """
            \(IdeaRecord.selection) WHERE \(filter.condition) AND i.id < \(last)
            ORDER BY i.id DESC LIMIT \(limit)
            """)
    }

    /// How many ideas a filter finds.
    public func count(_ filter: IdeaFilter) async throws -> Int {
        try await database.value("SELECT count(*) FROM idea i WHERE \(filter.condition)") ?? 0
    }

    /// Ideas by id in any state, for staff; in no order.
    public func records(_ ids: [IdeaID]) async throws -> [IdeaRecord] {
        try await database.all("\(IdeaRecord.selection) WHERE i.id = ANY(\(ids))")
    }

    /// Moves an idea to another state if the table of transitions has that way, locking its row.
    public func move(
        _ id: IdeaID, from origins: Set<PublicationState>, to state: PublicationState
    ) async throws -> ModeratedText? {
        let ways = origins.filter { $0.mayBecome(state) }.map(\.rawValue)
        // Looked at, or to be looked at again; a hiding leaves it as it is.
        let needsCheck: SQL = state == .hidden ? "i.needs_check" : "\(state == .held)"
        let row = try await database.rows(
            """
            UPDATE idea i SET state = \(state), needs_check = \(needsCheck)
            FROM (SELECT id, state FROM idea WHERE id = \(id) FOR UPDATE) before
            WHERE i.id = before.id AND before.state = ANY(\(ways))
            RETURNING i.author_id, i.title, before.state AS was
            """
        ).first
        return try row.map {
            ModeratedText(
                authorID: try $0.decode("author_id"), path: Addresses.idea(id),
                excerpt: try $0.decode("title"), was: try $0.decode("was"))
        }
    }
}
