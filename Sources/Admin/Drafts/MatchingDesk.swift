import Civic
import Drafts
import HTTPServer
import Pages
import Web

/// What a new version continues of the one before: shown to staff, who correct it before it is published.
enum MatchingDesk {
    @Sendable static func show(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        visit.staffPage(matchingPage(try await model(visit, slug, number), visit.phrases))
    }

    @Sendable static func decide(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        guard Int32(exactly: number) != nil else { throw WebError.notFound }
        let model = try await model(visit, slug, number)
        guard let choice = MatchingForm(visit.form).choice(in: model.matching) else {
            return visit.seeOther(
                AdminAddresses.draftMatching(slug, number), Flash(.warning, "drafts.matching.unclear"))
        }
        let act = DecideOrigins(choice, for: slug, number: number, by: try visit.member())
        switch try await act.perform(in: visit.site) {
        case .done: return answer(visit, slug, number, .success, "drafts.matching.done")
        case .published: return answer(visit, slug, number, .warning, "drafts.staff.already")
        case .notTheirs: return answer(visit, slug, number, .warning, "drafts.matching.unclear")
        case .notFound: throw WebError.notFound
        }
    }

    private static func answer(
        _ visit: Visit, _ slug: Slug, _ number: Int, _ kind: Flash.Tone, _ key: String
    ) -> Response {
        visit.seeOther(AdminAddresses.draftMatching(slug, number), Flash(kind, key))
    }

    private static func model(_ visit: Visit, _ slug: Slug, _ number: Int) async throws -> MatchingModel {
        let store = DraftStore(visit.database)
        guard Int32(exactly: number) != nil, let draft = try await store.find(slug),
            let version = try await store.version(number, of: draft.id)
        else { throw WebError.notFound }
        let matching = try await store.matching(of: version, in: draft.id)
        var comments: [PassageID: Int] = [:]
        for carrier in visit.ports.carriers {
            let found = try await carrier.comments(on: matching.old.map(\.id), in: visit.database)
            comments.merge(found, uniquingKeysWith: +)
        }
        return MatchingModel(
            draft: draft, matching: matching, comments: comments,
            mayDecide: visit.may(.editDrafts) && version.publishedAt == nil, csrf: visit.csrfToken)
    }
}
