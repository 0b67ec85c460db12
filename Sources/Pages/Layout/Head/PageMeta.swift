import Civic
import HTML

/// What a page tells machines about itself: search engines, networks for sharing, feed readers.
public struct PageMeta: Sendable {
    /// What kind of thing the page is to networks for sharing.
    public enum Kind: String, Sendable {
        case website, article
    }

    /// One or two sentences; empty for the site's own.
    public var description: String
    public var kind: Kind
    /// The address under which the page is known, with the part of the query that matters; nil for its path.
    public var canonical: String?
    /// The picture for sharing; nil for the site's own.
    public var face: CardFace?
    public var feeds: [FeedLink]
    /// Facts in the vocabulary of schema.org.
    public var facts: [DataValue]
    /// Whether search engines may keep it.
    public var isIndexed: Bool

    public init(
        description: String = "", kind: Kind = .website, canonical: String? = nil, face: CardFace? = nil,
        feeds: [FeedLink] = [], facts: [DataValue] = [], isIndexed: Bool = true
    ) {
        self.description = description
        self.kind = kind
        self.canonical = canonical
        self.face = face
        self.feeds = feeds
        self.facts = facts
        self.isIndexed = isIndexed
    }

    /// A page that no search engine should keep and nobody shares: forms, accounts, errors.
    public static let unlisted = PageMeta(isIndexed: false)
}

/// A feed or a calendar that belongs to a page.
public struct FeedLink: Sendable, Equatable {
    public enum Format: String, Sendable {
        case atom = "application/atom+xml"
        case calendar = "text/calendar"
    }

    public let title: String
    public let path: String
    public let format: Format

    public init(_ title: String, _ path: String, _ format: Format = .atom) {
        self.title = title
        self.path = path
        self.format = format
    }
}
