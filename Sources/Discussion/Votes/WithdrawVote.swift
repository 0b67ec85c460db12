import Civic
import HTTPServer
import Web

/// Takes a vote on a passage back.
enum WithdrawVote {
    @Sendable static func act(_ visit: Visit, slug: Slug, id: PassageID) async throws -> Response {
        let voter = try visit.author
        let card = try await visit.card(of: .passage(id), at: Addresses.passage(slug, id))
        try card.require(.vote, at: visit.now, visit.phrases)
        try await VoteStore(visit.database).withdraw(on: id, by: voter.id)
        visit.site.dropSharedPages()
        return visit.seeOther(card.path)
    }
}
