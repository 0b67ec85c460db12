import Civic
import Postgres

extension IdeaSource: SearchSource {
    public var searchKind: SearchKind { .idea }

    public func searchTexts(
        for ids: [Int64], viewer: Viewer, ports: Ports, in database: any Queryable
    ) async throws -> [Int64: SearchText] {
        let ideas = try await IdeaStore(database).find(ids.map(IdeaID.init(rawValue:)), for: viewer)
        let consultations = try await ConsultationStore(database).find(
            Array(Set(ideas.map(\.consultationID))))
        let visible = consultations.filter { $0.isVisible(to: viewer) }
        let known = Dictionary(uniqueKeysWithValues: visible.map { ($0.id, $0) })
        let texts = ideas.compactMap { idea in
            known[idea.consultationID].map { (idea.id.rawValue, idea.searchText(in: $0)) }
        }
        return Dictionary(uniqueKeysWithValues: texts)
    }

    public func searchIDs(
        after last: Int64, of consultation: ConsultationID?, limit: Int, in database: any Queryable
    ) async throws -> [Int64] {
        try await IdeaStore(database).ids(after: last, of: consultation, limit: limit)
    }
}

extension Idea {
    fileprivate func searchText(in consultation: Consultation) -> SearchText {
        SearchText(
            consultation: consultation, path: Addresses.idea(id), title: title, text: body,
            context: [category?.name].compactMap { $0 }, postedAt: createdAt)
    }
}

extension IdeaStore {
    /// Ids of ideas in whatever state, ascending, a stretch at a time.
    fileprivate func ids(
        after last: Int64, of consultation: ConsultationID?, limit: Int
    ) async throws -> [Int64] {
        try await database.values(
            """
            SELECT id FROM idea
            WHERE id > \(last) AND (\(consultation) IS NULL OR consultation_id = \(consultation))
            ORDER BY id LIMIT \(limit)
            """)
    }
}
