import Postgres

/// A thing that something can be said about: features meet through it without knowing each other.
public struct Subject: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
        case passage, idea, comment
    }

    public let kind: Kind
    public let id: Int64

    public init(_ kind: Kind, _ id: Int64) {
        self.kind = kind
        self.id = id
    }

    public static func passage(_ id: PassageID) -> Subject { Subject(.passage, id.rawValue) }
    public static func idea(_ id: IdeaID) -> Subject { Subject(.idea, id.rawValue) }
    public static func comment(_ id: CommentID) -> Subject { Subject(.comment, id.rawValue) }
}
