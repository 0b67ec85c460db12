import HTTPServer

/// Why a body is not a form of ours.
public enum FormError: Error, Equatable, Sendable {
    /// Neither urlencoded nor multipart.
    case unsupportedMediaType
    /// Broken syntax: escapes, boundaries, part headers, a body cut off.
    case malformed
    /// Bytes that are not UTF-8, or a NUL.
    case invalidText
    /// More, or larger, than the limits allow.
    case tooLarge

    public var status: Status {
        switch self {
        case .unsupportedMediaType: .unsupportedMediaType
        case .malformed, .invalidText: .badRequest
        case .tooLarge: .contentTooLarge
        }
    }
}
