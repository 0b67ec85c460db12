import Civic
import HTTPServer
import Pages
import Postgres
import Web

/// The page of search: the form, and what was found.
struct ShowSearch: Sendable {
    let common: CommonLexemes

    func page(_ visit: Visit) async throws -> Response {
        let query = SearchQuery(visit.query)
        let consultations = try await visit.translated(ConsultationStore(visit.database).published())
        var page = SearchPage(query: query, consultations: consultations)
        guard !query.words.isEmpty else { return visit.page(page.render(visit.phrases)) }
        var scope = SearchScope()
        if let kind = query.kind { scope.kinds = [kind] }
        if let slug = query.consultation {
            guard let chosen = consultations.first(where: { $0.slug.rawValue == slug }) else {
                throw WebError.notFound
            }
            scope.consultation = chosen.id
        }
        scope.since = query.period.map { visit.now - .seconds($0.days * 86_400) }
        try await find(&page, scope, visit)
        return visit.page(page.render(visit.phrases))
    }

    private func find(_ page: inout SearchPage, _ scope: SearchScope, _ visit: Visit) async throws {
        let query = page.query
        let search = FindTexts(common: common, ports: visit.ports, database: visit.database)
        let found = try await search.ranked(query.words, scope, by: query.order, viewer: visit.viewer)
        page.total = found.all.count
        page.isCut = found.isCut
        page.number = min(query.page, page.last)
        let shown = found.all.dropFirst((page.number - 1) * SearchPage.length).prefix(SearchPage.length)
        page.hits = try await hits(shown.map(\.key), query.words, visit)
    }

    /// The texts themselves, asked of their owners for this viewer: what may not be read is left out here, even
    /// if the index should still know it.
    private func hits(
        _ keys: [SearchKey], _ words: [QueryWord], _ visit: Visit
    ) async throws -> [Hit] {
        var texts: [SearchKey: SearchText] = [:]
        for (kind, group) in Dictionary(grouping: keys, by: \.kind) {
            let source = visit.ports.searchSource(of: kind)
            let found = try await source?.searchTexts(
                for: group.map(\.id), viewer: visit.viewer, ports: visit.ports, in: visit.database)
            for (id, text) in found ?? [:] { texts[SearchKey(kind: kind, id: id)] = text }
        }
        return keys.compactMap { key in texts[key].map { Hit(key.kind, $0, words) } }
    }
}
