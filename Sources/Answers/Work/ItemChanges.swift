import Civic
import Postgres

/// Which passages of the draft changed because of items: those that staff named, else those that the item's posts are
/// credited with. A post that is split over several items says nothing about which of them it was.
public enum ItemChanges {
    /// The changes of each item that the viewer may see; items without one are missing.
    public static func load(
        of items: [OpinionItemID], for viewer: Viewer, _ ports: Ports, in database: any Queryable
    ) async throws -> [OpinionItemID: [ChangedPassage]] {
        let keys = try await keys(of: items, for: viewer, ports, in: database)
        let wanted = Array(Set(keys.values.flatMap { $0 }))
        let changes = try await ports.passageChanges.changes(wanted, for: viewer, in: database)
        return keys.mapValues { keys in keys.compactMap { changes[$0] } }.filter { !$0.value.isEmpty }
    }

    /// The changes that staff named for an item.
    public static func named(
        of item: OpinionItemID, in database: any Queryable
    ) async throws -> [PassageChangeKey] {
        try await ChangeStore(database).keys(of: [item])[item] ?? []
    }

    private static func keys(
        of items: [OpinionItemID], for viewer: Viewer, _ ports: Ports, in database: any Queryable
    ) async throws -> [OpinionItemID: [PassageChangeKey]] {
        let named = try await ChangeStore(database).keys(of: items)
        let store = SourceStore(database)
        let rest = items.filter { named[$0] == nil }
        let quotes = try await store.quotes(of: rest)
        let sources = try await store.sources(of: rest).map { item, subjects in
            (item, subjects.filter { quotes[item]?[$0] == nil })
        }
        let credited = try await ports.passageChanges.credited(
            sources.flatMap(\.1), for: viewer, in: database)
        return sources.reduce(into: named) { found, source in
            var seen: Set<PassageChangeKey> = []
            let keys = source.1.flatMap { credited[$0] ?? [] }.filter { seen.insert($0).inserted }
            if !keys.isEmpty { found[source.0] = keys }
        }
    }
}
