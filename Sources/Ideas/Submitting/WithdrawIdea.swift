import Civic
import HTTPServer
import Web

/// Takes an author's own idea back, whenever they want; its page is gone with it.
enum WithdrawIdea {
    @Sendable static func act(_ visit: Visit, id: IdeaID) async throws -> Response {
        guard let author = visit.viewer.accountID,
            try await IdeaStore(visit.database).withdraw(id, by: author)
        else { throw WebError.notFound }
        visit.trace("idea_withdrawn", .idea(id))
        visit.site.dropSharedPages()
        return visit.seeOther(Addresses.ideas(), Flash(.success, "ideas.flash.withdrawn"))
    }
}
