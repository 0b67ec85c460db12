import Civic
import Foundation
import FoundationXML
import Postgres
import Testing

@testable import Sharing

@Suite("Atom feeds") struct AtomTests {
    private static func entry(_ number: Int, title: String = "題", summary: String = "") -> Feed.Entry {
        Feed.Entry(
            id: "tag:city.example,2026:idea/\(number)", address: "https://city.example/ideas/\(number)",
            title: title,
            summary: summary, author: number % 2 == 0 ? "海の子" : nil,
            publishedAt: Instant(seconds: 1_790_000_000),
            changedAt: Instant(seconds: 1_790_000_000 + Int64(number)))
    }

    private static func feed(_ entries: [Feed.Entry]) -> Feed {
        Feed(
            address: "https://city.example/feeds/consultations.atom", page: "https://city.example/",
            title: "意見募集",
            author: "汐見市", language: .japanese, entries: entries, since: Instant(seconds: 0))
    }

    private static func parse(_ feed: Feed) throws -> XMLElement {
        try #require(try XMLDocument(data: Data(feed.atom)).rootElement())
    }

    @Test("a feed has what RFC 4287 asks for")
    func required() throws {
        let root = try Self.parse(Self.feed((1...3).map { Self.entry($0, summary: "中身") }))
        #expect(root.name == "feed" && root.uri == "http://www.w3.org/2005/Atom")
        for name in ["id", "title", "updated", "author"] { #expect(root.elements(forName: name).count == 1) }
        #expect(root.elements(forName: "updated").first?.stringValue?.hasSuffix("+09:00") == true)
        let links = root.elements(forName: "link").compactMap { $0.value(of: "rel") }
        #expect(links.sorted() == ["alternate", "self"])
        let entries = root.elements(forName: "entry")
        #expect(entries.count == 3)
        for entry in entries {
            for name in ["id", "title", "updated", "published", "link", "summary"] {
                #expect(entry.elements(forName: name).count == 1, "\(name)")
            }
        }
        #expect(Set(entries.map { $0.elements(forName: "id").first?.stringValue }).count == 3)
    }

    @Test("the feed changed when its newest entry changed; an empty one has a time too")
    func updated() throws {
        #expect(Self.feed((1...3).map { Self.entry($0) }).changedAt == Instant(seconds: 1_790_000_003))
        let empty = try Self.parse(Self.feed([]))
        #expect(empty.elements(forName: "updated").first?.stringValue == "1970-01-01T09:00:00+09:00")
    }

    @Test("what residents write can't break the feed")
    func hostile() throws {
        let text = "<b>&\"'\u{0}\u{8}\u{FFFE}港]]>"
        let root = try Self.parse(Self.feed([Self.entry(1, title: text, summary: text)]))
        let title = root.elements(forName: "entry").first?.elements(forName: "title").first
        #expect(title?.stringValue == "<b>&\"'港]]>")
    }

    @Test("names of entries stay when addresses change")
    func ids() {
        let entry = PublishedEntry(
            kind: .idea, id: "7", path: "/ideas/7", title: "", publishedAt: Instant(seconds: 1_790_000_000))
        let moved = PublishedEntry(
            kind: .idea, id: "7", path: "/elsewhere/7", title: "",
            publishedAt: Instant(seconds: 1_790_000_000))
        let ids = EntryID(publicURL: "https://ideas.city.example:8443")
        #expect(ids.tag(entry) == "tag:ideas.city.example,2026:idea/7")
        #expect(ids.tag(entry) == ids.tag(moved))
    }
}

extension XMLElement {
    /// By the list of attributes: looking one up by name finds none in an element with a namespace.
    func value(of name: String) -> String? {
        attributes?.first { $0.name == name }?.stringValue
    }
}
