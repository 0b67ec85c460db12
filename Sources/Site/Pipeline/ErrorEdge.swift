import Admin
import Civic
import HTTPServer
import Logging
import Loops
import Pages
import Postgres
import Web

/// The one place where an error becomes a status, a page and a log line.
public struct ErrorEdge: Sendable {
    let logger: Logger

    func response(to error: any Error, for visit: Visit) -> Response {
        if error is LogInTooOld { return RepeatedLogIn.ask(visit) }
        let known = Self.webError(for: error)
        if known.status.rawValue >= 500 {
            // The description of an error holds a code and a place, never values.
            logger.error("request failed", metadata: ["request": "\(visit.requestID)", "error": "\(error)"])
        }
        return visit.errorResponse(known)
    }

    private static func webError(for error: any Error) -> WebError {
        switch error {
        case let error as WebError: error
        case let error as FormError: WebError(error)
        case is WorkerThreads.QueueIsFull: .unavailable(retryAfter: .seconds(2))
        case let error as PostgresError where error.isPoolTimeout || error.isConnectionFailure:
            .unavailable(retryAfter: .seconds(2))
        case let error as PostgresError where error.isCanceled: .unavailable(retryAfter: .seconds(5))
        default: .internalServerError
        }
    }
}
