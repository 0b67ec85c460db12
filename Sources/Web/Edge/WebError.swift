import HTTPServer

/// An answer other than the wanted one: thrown by handlers, turned into a page in the visitor's language at
/// one edge. It holds a text key and never free text, so that no value of the data base or of a form gets
/// onto an error page or into a log by accident.
public struct WebError: Error, Sendable, Equatable {
    public let status: Status
    /// Key of the text that says what happened and what to do, below `errors`.
    public let key: String
    public let arguments: [String: String]
    /// Fields that belong to the status, as Allow and Retry-After.
    public let headers: Headers

    public init(_ status: Status, _ key: String, _ arguments: [String: String] = [:], headers: Headers = [:])
    {
        self.status = status
        self.key = key
        self.arguments = arguments
        self.headers = headers
    }

    public static let badRequest = WebError(.badRequest, "errors.bad_request")
    public static let notFound = WebError(.notFound, "errors.not_found")
    public static let forbidden = WebError(.forbidden, "errors.forbidden")
    public static let gone = WebError(.gone, "errors.gone")
    public static let conflict = WebError(.conflict, "errors.conflict")
    public static let internalServerError = WebError(.internalServerError, "errors.internal")
    /// The form was too old, or came from another site.
    public static let formExpired = WebError(.forbidden, "errors.form_expired")

    /// 405 with the methods that would do (RFC 9110 section 15.5.6).
    public static func methodNotAllowed(_ allowed: [Method]) -> WebError {
        let list = allowed.map(\.rawValue).joined(separator: ", ")
        return WebError(.methodNotAllowed, "errors.method_not_allowed", headers: ["Allow": list])
    }

    /// 429 with the time to wait (RFC 6585 section 4).
    public static func tooManyRequests(retryAfter wait: Duration) -> WebError {
        let seconds = String(wholeSeconds(wait))
        return WebError(
            .tooManyRequests, "errors.too_many_requests", ["seconds": seconds],
            headers: ["Retry-After": seconds])
    }

    /// 503 with the time after which a new try makes sense (RFC 9110 section 10.2.3).
    public static func unavailable(retryAfter wait: Duration) -> WebError {
        WebError(
            .serviceUnavailable, "errors.unavailable", headers: ["Retry-After": String(wholeSeconds(wait))])
    }

    /// Rounded up, so that nobody comes back too early.
    private static func wholeSeconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        return max(1, seconds + (attoseconds > 0 ? 1 : 0))
    }
}

extension WebError {
    /// What a body that is no form of ours is answered with.
    public init(_ error: FormError) {
        switch error {
        case .unsupportedMediaType: self.init(error.status, "errors.unsupported_media_type")
        case .malformed: self.init(error.status, "errors.malformed_form")
        case .invalidText: self.init(error.status, "errors.invalid_text")
        case .tooLarge: self.init(error.status, "errors.too_large")
        }
    }
}
