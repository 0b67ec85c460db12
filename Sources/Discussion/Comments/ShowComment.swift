import Civic
import HTTPServer
import Web

/// A comment's own address: the page of its subject with the thread around the comment.
enum ShowComment {
    @Sendable static func page(_ visit: Visit, id: CommentID) async throws -> Response {
        var thread = ThreadRequest(visit.query)
        thread.focus = id
        return try await page(of: id, thread, visit)
    }

    static func page(of id: CommentID, _ thread: ThreadRequest, _ visit: Visit) async throws -> Response {
        let store = ThreadStore(visit.database, viewer: visit.viewer)
        guard let subject = try await store.subject(of: id),
            let source = visit.ports.source(of: subject.kind)
        else { throw WebError.notFound }
        let card = try await visit.ports.card(of: subject, viewer: visit.viewer, in: visit.database)
        return try await source.page(of: card, thread: thread, for: visit)
    }
}
