import Civic
import Japanese
import Postgres

/// Finds ideas that say much the same as one being written, in the index of search.
public struct IndexedSimilarIdeas: SimilarIdeas {
    /// Ideas shown at most, and looked at more closely.
    static let shown = 3
    static let candidates = 30
    /// From this likeness on (0 to 1) an idea counts as similar.
    static let threshold = 0.3

    public init() {}

    public func ideas(
        like title: String, _ body: String, in consultation: ConsultationID, for visit: Visit
    ) async throws -> [SearchText] {
        let wanted = Gist(title: title, body: body)
        guard !wanted.isEmpty else { return [] }
        let ids = try await SimilarStore(visit.database).ideas(
            with: wanted.strongest, in: consultation, limit: Self.candidates)
        let texts = try await visit.ports.searchSource(of: .idea)?.searchTexts(
            for: ids, viewer: visit.viewer, ports: visit.ports, in: visit.database)
        let ranked = (texts ?? [:]).values.map { text in
            (text: text, likeness: wanted.likeness(to: Gist(title: text.title, body: text.text)))
        }
        return ranked.filter { $0.likeness >= Self.threshold }
            .sorted { ($0.likeness, $0.text.postedAt) > ($1.likeness, $1.text.postedAt) }
            .prefix(Self.shown).map(\.text)
    }
}
