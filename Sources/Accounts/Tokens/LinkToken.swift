import Postgres
import Web

/// The secret part of a link sent by mail: 256 random bits, of which the database keeps only the hash.
public struct LinkToken: Sendable, PathParameter {
    private let token: SessionToken

    public static func random() -> LinkToken { LinkToken(token: .random()) }

    private init(token: SessionToken) {
        self.token = token
    }

    public init?(pathSegment: String) {
        guard let token = SessionToken(text: pathSegment) else { return nil }
        self.token = token
    }

    public var pathSegment: String { token.text }

    var hash: Bytes { Bytes(token.hash) }
}

extension LinkToken: CustomStringConvertible {
    public var description: String { "LinkToken(hidden)" }
}
