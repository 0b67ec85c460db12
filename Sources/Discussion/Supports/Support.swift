import Civic
import HTTPServer
import Web

/// Supports an idea or a comment with one press.
enum Support {
    @Sendable static func idea(_ visit: Visit, id: IdeaID) async throws -> Response {
        try await add(to: .idea(id), visit)
    }

    @Sendable static func comment(_ visit: Visit, id: CommentID) async throws -> Response {
        try await add(to: .comment(id), visit)
    }

    private static func add(to subject: Subject, _ visit: Visit) async throws -> Response {
        let person = try visit.author
        let card = try await visit.ports.card(of: subject, viewer: visit.viewer, in: visit.database)
        try card.require(.support, at: visit.now, visit.phrases)
        try await SupportStore(visit.database).add(
            to: subject, by: person.id, isCounted: person.isConfirmed)
        visit.site.dropSharedPages()
        return visit.seeOther(card.path)
    }
}
