import Civic
import Postgres

/// A passage as it stands in one version; its id is the same in all versions.
public struct Passage: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
        case heading, paragraph, item, note, caption, table
    }

    public let id: PassageID
    /// Order within the version, from 1.
    public let position: Int
    public let kind: Kind
    /// Depth of a heading from 1; 1 for items, 0 for the rest.
    public let level: Int
    /// The headings above, highest first.
    public let chapter: [String]
    /// Name by which the text calls it, as ※1; empty for most.
    public let label: String
    public let text: String
    /// Page printed in the original.
    public let page: Int?

    public init(
        id: PassageID, position: Int, kind: Kind, level: Int = 0, chapter: [String] = [], label: String = "",
        text: String, page: Int? = nil
    ) {
        self.id = id
        self.position = position
        self.kind = kind
        self.level = level
        self.chapter = chapter
        self.label = label
        self.text = text
        self.page = page
    }

    /// Its place on the reading page.
    public var anchor: String { "p\(id)" }

    /// The beginning of its text, for titles and links.
    public var excerpt: String { Self.excerpt(of: text) }

    static func excerpt(of text: String, length: Int = 40) -> String {
        let line = text.split(separator: "\n").joined(separator: " ")
        return line.count <= length ? line : line.prefix(length) + "…"
    }
}

extension Passage: RowDecodable {
    public init(_ row: Row) throws {
        self.init(
            id: try row.decode("passage_id"), position: try row.decode("position"),
            kind: try row.decode("kind"),
            level: try row.decode("level"), chapter: try row.decode("chapter"),
            label: try row.decode("label"),
            text: try row.decode("body"), page: try row.decode("page"))
    }
}
