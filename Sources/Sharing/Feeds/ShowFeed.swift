import Civic
import HTTPServer
import Pages
import Postgres
import Web

/// The feeds: consultations, and the ideas and the answers of each.
enum ShowFeed {
    /// Readers ask often enough that none misses an entry of so many.
    private static let length = 50

    @Sendable static func consultations(_ visit: Visit) async throws -> Response {
        let entries = try await visit.ports.newest(.consultation, limit: length, in: visit.database)
        return try await respond(
            visit, entries, title: visit.t("sharing.feed.consultations"), path: FeedAddresses.consultations(),
            page: Addresses.home(), since: nil)
    }

    @Sendable static func ideas(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await visit.publicConsultation(slug)
        let entries = try await visit.ports.newest(
            .idea, of: consultation.id, limit: length, in: visit.database)
        return try await respond(
            visit, entries,
            title: visit.t("sharing.feed.ideas", ["consultation": consultation.title]),
            path: FeedAddresses.ideas(slug), page: Addresses.ideas() + "?consultation=\(slug)",
            since: consultation.publishedAt)
    }

    @Sendable static func answers(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await visit.publicConsultation(slug)
        let entries = try await visit.ports.newest(
            .answer, of: consultation.id, limit: length, in: visit.database)
        return try await respond(
            visit, entries,
            title: visit.t("sharing.feed.answers", ["consultation": consultation.title]),
            path: FeedAddresses.answers(slug), page: Addresses.answers(slug), since: consultation.publishedAt)
    }

    private static func respond(
        _ visit: Visit, _ entries: [PublishedEntry], title: String, path: String, page: String,
        since: Instant?
    ) async throws -> Response {
        let origin = visit.site.publicURL
        let people = try await visit.ports.people.residents(
            Set(entries.compactMap(\.author)), in: visit.database)
        let ids = EntryID(publicURL: origin)
        let feed = Feed(
            address: origin + path, page: origin + page, title: "\(title)｜\(visit.site.city.name)",
            author: visit.site.city.name, language: visit.language,
            entries: entries.map { entry in
                Feed.Entry(
                    id: ids.tag(entry), address: origin + entry.path, title: entry.title,
                    summary: excerpt(entry.summary, 400),
                    author: entry.author.map {
                        people[$0]?.displayName ?? visit.t("sharing.feed.former_author")
                    },
                    publishedAt: entry.publishedAt, changedAt: entry.changedAt)
            }, since: since ?? Instant(seconds: 0))
        return visit.published(feed.atom, as: "application/atom+xml; charset=utf-8")
    }
}
