import Civic
import HTTPServer
import Web

/// Takes an author's own comment back, whenever they want: also after the consultation closed.
enum WithdrawComment {
    @Sendable static func act(_ visit: Visit, id: CommentID) async throws -> Response {
        let store = CommentStore(visit.database)
        guard try await store.withdraw(id, by: visit.author.id) != nil else { throw WebError.notFound }
        try await store.forgetSubmitter(of: id)
        visit.trace("comment_withdrawn", .comment(id))
        visit.site.dropSharedPages()
        return visit.seeOther(Addresses.comment(id), Flash(.success, "discussion.flash.withdrawn"))
    }
}
