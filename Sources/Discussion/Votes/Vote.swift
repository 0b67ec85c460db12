import Civic
import HTTPServer
import Web

/// Votes on a passage with one press; pressing the other value changes the vote.
enum Vote {
    @Sendable static func act(_ visit: Visit, slug: Slug, id: PassageID) async throws -> Response {
        let voter = try visit.author
        guard let value = visit.form["value"].flatMap(VoteValue.init(rawValue:)) else {
            throw WebError(.unprocessableContent, "discussion.problem.vote")
        }
        let card = try await visit.card(of: .passage(id), at: Addresses.passage(slug, id))
        try card.require(.vote, at: visit.now, visit.phrases)
        try await VoteStore(visit.database).cast(
            value, on: id, by: voter.id, isCounted: voter.isConfirmed)
        visit.site.dropSharedPages()
        return visit.seeOther(card.path)
    }
}
