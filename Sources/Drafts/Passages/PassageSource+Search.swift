import Civic
import Postgres

/// Search finds a passage as it stands in its draft's newest published version, and only while it stands there.
extension PassageSource: SearchSource {
    public var searchKind: SearchKind { .passage }

    public func searchTexts(
        for ids: [Int64], viewer: Viewer, ports: Ports, in database: any Queryable
    ) async throws -> [Int64: SearchText] {
        let places = try await DraftStore(database).places(
            of: ids.map(PassageID.init(rawValue:)), for: viewer)
        let consultations = try await ConsultationStore(database).find(
            Array(Set(places.map(\.draft.consultationID))))
        let visible = consultations.filter { $0.isVisible(to: viewer) }
        let known = Dictionary(uniqueKeysWithValues: visible.map { ($0.id, $0) })
        let texts = places.compactMap { place -> (Int64, SearchText)? in
            guard let consultation = known[place.draft.consultationID],
                let text = place.searchText(in: consultation)
            else { return nil }
            return (place.passage.id.rawValue, text)
        }
        return Dictionary(uniqueKeysWithValues: texts)
    }

    public func searchIDs(
        after last: Int64, of consultation: ConsultationID?, limit: Int, in database: any Queryable
    ) async throws -> [Int64] {
        try await DraftStore(database).passageIDs(after: last, of: consultation, limit: limit)
    }
}

extension PassagePlace {
    /// Nil for a passage that the newest version has left out. A heading is all title.
    fileprivate func searchText(in consultation: Consultation) -> SearchText? {
        guard isCurrent, let publishedAt = version.publishedAt else { return nil }
        let isHeading = passage.kind == .heading
        return SearchText(
            consultation: consultation, path: Addresses.passage(draft.slug, passage.id),
            title: isHeading ? passage.text : "", text: isHeading ? "" : passage.text,
            context: [draft.title] + passage.chapter, postedAt: publishedAt)
    }
}

extension DraftStore {
    /// Ids of passages in whatever version, ascending, a stretch at a time.
    fileprivate func passageIDs(
        after last: Int64, of consultation: ConsultationID?, limit: Int
    ) async throws -> [Int64] {
        try await database.values(
            """
            SELECT p.id FROM passage p JOIN draft d ON d.id = p.draft_id
            WHERE p.id > \(last) AND (\(consultation) IS NULL OR d.consultation_id = \(consultation))
            ORDER BY p.id LIMIT \(limit)
            """)
    }
}
