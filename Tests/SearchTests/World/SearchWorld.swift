import Civic
import HTML
import HTTPServer
import Postgres
import Synchronization
import TestSupport
import Web

@testable import Search

/// A consultation and texts kept in a list, in the place of the features that own them.
final class SearchWorld: Sendable {
    let database: Database
    let consultation: Consultation
    let other: Consultation
    private let kept = Mutex<[SearchKey: KeptText]>([:])

    /// A text, and whether everyone may read it or only this account.
    struct KeptText: Sendable {
        var text: SearchText
        var reader: AccountID?
        var isPublic = true
    }

    static func with(_ body: @Sendable (SearchWorld) async throws -> Void) async throws {
        try await withDatabase { database in try await body(SearchWorld(database)) }
    }

    init(_ database: Database) async throws {
        self.database = database
        let store = ConsultationStore(database)
        consultation = try await store.findOrCreate(try Self.slug("harbor"), title: "港のまちづくり")
        other = try await store.findOrCreate(try Self.slug("school"), title: "学校のこれから")
    }

    private struct NoSlug: Error {}

    private static func slug(_ text: String) throws -> Slug {
        guard let slug = Slug(rawValue: text) else { throw NoSlug() }
        return slug
    }

    var index: SearchIndex { SearchIndex(database, ports) }

    var ports: Ports {
        let rest = RestOfSite()
        return Ports(
            sources: [], threads: rest, people: rest, notices: rest, moderated: [], moderationRecord: rest,
            confirmationListeners: [], continuation: rest,
            searchSources: SearchKind.allCases.map { KeptTexts(world: self, searchKind: $0) })
    }

    /// Keeps a text and notes it as a trigger would.
    func keep(
        _ kind: SearchKind = .comment, _ id: Int64, title: String = "", _ text: String,
        in consultation: Consultation? = nil, daysAgo: Int = 0
    ) async throws {
        let text = SearchText(
            consultation: consultation ?? self.consultation, path: "/texts/\(id)", title: title, text: text,
            context: ["どこか"], postedAt: .now - .seconds(daysAgo * 86_400))
        kept.withLock { $0[SearchKey(kind: kind, id: id)] = KeptText(text: text) }
        try await note(kind, id)
    }

    /// Changes who may read a text; the index does not hear of it before it is noted.
    func change(_ kind: SearchKind, _ id: Int64, _ change: (inout KeptText) -> Void) {
        kept.withLock { kept in
            let key = SearchKey(kind: kind, id: id)
            if var text = kept[key] {
                change(&text)
                kept[key] = text
            }
        }
    }

    func note(_ kind: SearchKind, _ id: Int64) async throws {
        try await database.execute("INSERT INTO search_pending (kind, id) VALUES (\(kind), \(id))")
    }

    func texts(_ kind: SearchKind, _ ids: [Int64], for viewer: Viewer) -> [Int64: SearchText] {
        kept.withLock { kept in
            let found = ids.compactMap { id -> (Int64, SearchText)? in
                guard let text = kept[SearchKey(kind: kind, id: id)] else { return nil }
                let isReader = text.reader != nil && text.reader == viewer.accountID
                return text.isPublic || isReader ? (id, text.text) : nil
            }
            return Dictionary(uniqueKeysWithValues: found)
        }
    }

    func ids(_ kind: SearchKind) -> [Int64] {
        kept.withLock { $0.keys.filter { $0.kind == kind }.map(\.id).sorted() }
    }
}

/// The texts of one kind, as its feature would give them.
struct KeptTexts: SearchSource {
    let world: SearchWorld
    let searchKind: SearchKind

    func searchTexts(
        for ids: [Int64], viewer: Viewer, ports: Ports, in database: any Queryable
    ) async throws -> [Int64: SearchText] {
        world.texts(searchKind, ids, for: viewer)
    }

    func searchIDs(
        after last: Int64, of consultation: ConsultationID?, limit: Int, in database: any Queryable
    ) async throws -> [Int64] {
        Array(world.ids(searchKind).filter { $0 > last }.prefix(limit))
    }
}
