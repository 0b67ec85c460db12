import Civic
import Postgres

/// All SQL about roadmaps.
public struct RoadmapStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// The measures of a draft in their order.
    public func items(of draft: DraftID) async throws -> [RoadmapItem] {
        let spans: [SpanRow] = try await database.all(
            """
            SELECT s.item_id, s.from_year, s.to_year, s.state, s.label
            FROM roadmap_span s JOIN roadmap_item i ON i.id = s.item_id
            WHERE i.draft_id = \(draft) ORDER BY s.item_id, s.position
            """)
        let byItem = Dictionary(grouping: spans, by: \.item).mapValues { $0.map(\.span) }
        let rows = try await database.rows(
            """
            SELECT id, position, field, title, passage_id, revision FROM roadmap_item
            WHERE draft_id = \(draft) ORDER BY position, id
            """)
        return try rows.map { row in
            let id: RoadmapItemID = try row.decode("id")
            let words = RoadmapWords(
                title: try row.decode("title"), field: try row.decode("field"),
                passage: try row.decode("passage_id"), position: try row.decode("position"),
                spans: byItem[id] ?? [])
            return RoadmapItem(id: id, words: words, revision: try row.decode("revision"))
        }
    }

    func add(_ words: RoadmapWords, to draft: DraftID) async throws -> RoadmapItemID {
        try await makeRoom(at: words.position, in: draft)
        let id: RoadmapItemID? = try await database.value(
            """
            INSERT INTO roadmap_item (draft_id, position, field, title, passage_id)
            VALUES (\(draft), \(words.position), \(words.field), \(words.title), \(words.passage))
            RETURNING id
            """)
        guard let id else { throw DraftIsGone(draft: draft) }
        try await write(words.spans, of: id)
        return id
    }

    /// Changes a measure unless somebody else did since this revision was read.
    func change(
        _ item: RoadmapItem, revision: Int, to words: RoadmapWords, in draft: DraftID
    ) async throws -> Bool {
        guard item.revision == revision else { return false }
        if item.words.position != words.position { try await makeRoom(at: words.position, in: draft) }
        let changed = try await database.execute(
            """
            UPDATE roadmap_item
            SET position = \(words.position), field = \(words.field), title = \(words.title),
                passage_id = \(words.passage), revision = revision + 1
            WHERE id = \(item.id) AND revision = \(revision)
            """)
        try await database.execute("DELETE FROM roadmap_span WHERE item_id = \(item.id)")
        try await write(words.spans, of: item.id)
        return changed == 1
    }

    func remove(_ id: RoadmapItemID, revision: Int) async throws -> Bool {
        try await database.execute(
            "DELETE FROM roadmap_item WHERE id = \(id) AND revision = \(revision)") == 1
    }

    /// Moves what stands at a place and after it, if something stands there.
    private func makeRoom(at position: Int, in draft: DraftID) async throws {
        try await database.execute(
            """
            UPDATE roadmap_item SET position = position + 1
            WHERE draft_id = \(draft) AND position >= \(position) AND EXISTS (
                SELECT FROM roadmap_item WHERE draft_id = \(draft) AND position = \(position))
            """)
    }

    private func write(_ spans: [RoadmapSpan], of item: RoadmapItemID) async throws {
        try await database.execute(
            """
            INSERT INTO roadmap_span (item_id, position, from_year, to_year, state, label)
            SELECT \(item), u.position, nullif(u.from_year, 0), nullif(u.to_year, 0), nullif(u.state, ''), u.label
            FROM unnest(\(spans.map { $0.from?.year ?? 0 }), \(spans.map { $0.to?.year ?? 0 }),
                        \(spans.map { $0.state?.rawValue ?? "" }), \(spans.map(\.label)))
                WITH ORDINALITY AS u (from_year, to_year, state, label, position)
            """)
    }
}

private struct SpanRow: RowDecodable {
    let item: RoadmapItemID
    let span: RoadmapSpan

    init(_ row: Row) throws {
        item = try row.decode("item_id")
        let (from, to): (Int?, Int?) = (try row.decode("from_year"), try row.decode("to_year"))
        let state: String? = try row.decode("state")
        span = RoadmapSpan(
            from: from.map(FiscalYear.init), to: to.map(FiscalYear.init),
            state: state.flatMap(RoadmapSpan.State.init), label: try row.decode("label"))
    }
}
