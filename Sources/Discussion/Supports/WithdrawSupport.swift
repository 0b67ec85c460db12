import Civic
import HTTPServer
import Web

/// Takes the support of an idea or a comment back.
enum WithdrawSupport {
    @Sendable static func idea(_ visit: Visit, id: IdeaID) async throws -> Response {
        try await withdraw(from: .idea(id), visit)
    }

    @Sendable static func comment(_ visit: Visit, id: CommentID) async throws -> Response {
        try await withdraw(from: .comment(id), visit)
    }

    private static func withdraw(from subject: Subject, _ visit: Visit) async throws -> Response {
        let person = try visit.author
        let card = try await visit.ports.card(of: subject, viewer: visit.viewer, in: visit.database)
        try card.require(.support, at: visit.now, visit.phrases)
        try await SupportStore(visit.database).withdraw(from: subject, by: person.id)
        visit.site.dropSharedPages()
        return visit.seeOther(card.path)
    }
}
