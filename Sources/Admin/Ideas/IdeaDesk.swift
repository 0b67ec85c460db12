import Civic
import HTTPServer
import Web

/// The staff list of ideas, and hiding and restoring from it.
enum IdeaDesk {
    // Stands until the ideas have landed.
    @Sendable static func list(_ visit: Visit) async throws -> Response { throw WebError.notFound }
    @Sendable static func show(_ visit: Visit, _ id: IdeaID) async throws -> Response {
        throw WebError.notFound
    }
    @Sendable static func hide(_ visit: Visit, _ id: IdeaID) async throws -> Response {
        throw WebError.notFound
    }
    @Sendable static func restore(_ visit: Visit, _ id: IdeaID) async throws -> Response {
        throw WebError.notFound
    }
}
