import Postgres
import Web

/// The secret part of a link to an unpublished consultation: 256 random bits, of which the database keeps only the
/// hash.
public struct PreviewToken: Sendable, PathParameter, CustomStringConvertible {
    private let token: SessionToken

    public static func random() -> PreviewToken { PreviewToken(token: .random()) }

    private init(token: SessionToken) {
        self.token = token
    }

    public init?(pathSegment: String) {
        guard let token = SessionToken(text: pathSegment) else { return nil }
        self.token = token
    }

    public var pathSegment: String { token.text }

    var hash: Bytes { Bytes(token.hash) }

    public var description: String { "PreviewToken(hidden)" }
}

/// Addresses for reading what is not published yet.
public enum PreviewAddresses {
    public static let consultation = Path("/preview/{token}", PreviewToken.self)
    public static let draft = Path("/preview/{token}/drafts/{slug}", PreviewToken.self, Slug.self)
}
