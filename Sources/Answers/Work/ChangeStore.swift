import Civic
import Postgres

/// All SQL about the passages that changed because of items.
struct ChangeStore: Sendable {
    private let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    /// The changes that staff named for items.
    func keys(of items: [OpinionItemID]) async throws -> [OpinionItemID: [PassageChangeKey]] {
        let rows = try await database.rows(
            """
            SELECT item_id, version_id, passage_id FROM opinion_change WHERE item_id = ANY(\(items))
            ORDER BY item_id, version_id, passage_id
            """)
        return try rows.reduce(into: [:]) { found, row in
            let key = PassageChangeKey(try row.decode("version_id"), try row.decode("passage_id"))
            found[try row.decode("item_id"), default: []].append(key)
        }
    }

    func replace(_ keys: [PassageChangeKey], of item: OpinionItemID) async throws {
        try await database.execute("DELETE FROM opinion_change WHERE item_id = \(item)")
        try await add(keys, to: item)
    }

    func move(from item: OpinionItemID, to other: OpinionItemID) async throws {
        try await add(try await keys(of: [item])[item] ?? [], to: other)
    }

    private func add(_ keys: [PassageChangeKey], to item: OpinionItemID) async throws {
        for key in keys {
            try await database.execute(
                """
                INSERT INTO opinion_change (item_id, version_id, passage_id)
                VALUES (\(item), \(key.version), \(key.passage)) ON CONFLICT DO NOTHING
                """)
        }
    }
}
