import Civic
import HTTPServer
import Pages
import Web

/// The list of ideas of one consultation.
enum ListIdeas {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        let choice = try await IdeaConsultations.load(visit)
        guard let consultation = choice.chosen else {
            return visit.page(IdeaListPage.none(visit.phrases))
        }
        let categories = try await visit.categories(of: consultation.id)
        let wanted = visit.query["category"].flatMap { Int64($0) }.map(CategoryID.init(rawValue:))
        var page = IdeaListPage(consultation: consultation, choice: choice, categories: categories)
        page.category = categories.first { $0.id == wanted }
        page.order = visit.query["order"].flatMap(IdeaOrder.init(rawValue:)) ?? .newest
        page.now = visit.now
        page.isOpen = consultation.allows(.submitIdea, at: visit.now)
        try await fill(&page, visit)
        // One page of many lists the same ideas in another order; search engines need the list only once.
        let meta = visit.meta(
            of: consultation, canonical: Addresses.ideas() + "?consultation=\(consultation.slug)")
        return visit.page(page.render(visit.phrases).telling(meta))
    }

    private static func fill(_ page: inout IdeaListPage, _ visit: Visit) async throws {
        let store = IdeaStore(visit.database)
        let list = IdeaList(consultation: page.consultation.id, category: page.category?.id)
        page.total = try await store.count(list)
        page.number = min(page.last, max(1, visit.query["page"].flatMap { Int($0) } ?? 1))
        let offset = (page.number - 1) * IdeaListPage.length
        switch page.order {
        case .newest:
            page.ideas = try await store.newest(list, offset: offset, limit: IdeaListPage.length)
            let subjects = page.ideas.map { Subject.idea($0.id) }
            page.counts = try await visit.ports.threads.counts(
                for: subjects, viewer: visit.viewer, in: visit.database)
        case .supported:
            try await fillMostSupported(&page, try await store.ids(list), offset: offset, visit)
        }
        page.ideas = try await visit.translated(page.ideas)
        page.people = try await visit.ports.people.residents(
            Set(page.ideas.map(\.authorID)), in: visit.database)
    }

    /// Supports are counted elsewhere, so all ids are counted there in one statement and sorted here; ideas
    /// with as many stay newest first.
    private static func fillMostSupported(
        _ page: inout IdeaListPage, _ ids: [IdeaID], offset: Int, _ visit: Visit
    ) async throws {
        let counts = try await visit.ports.threads.counts(
            for: ids.map { .idea($0) }, viewer: visit.viewer, in: visit.database)
        let ranked = ids.enumerated().sorted { left, right in
            let supports = [left, right].map { counts[.idea($0.element)]?.supports ?? 0 }
            return supports[0] == supports[1] ? left.offset < right.offset : supports[0] > supports[1]
        }
        let shown = ranked.dropFirst(offset).prefix(IdeaListPage.length).map(\.element)
        let ideas = try await IdeaStore(visit.database).find(shown, for: .visitor)
        let byID = Dictionary(uniqueKeysWithValues: ideas.map { ($0.id, $0) })
        page.ideas = shown.compactMap { byID[$0] }
        page.counts = counts
    }
}
