import Civic
import Postgres

extension SearchIndex {
    /// How the index agrees with the contents.
    public struct Comparison: Sendable, Equatable {
        public var entries = 0
        /// Notes that wait to be worked off.
        public var pending = 0
        /// Public texts without an entry.
        public var missing = 0
        /// Entries without a public text.
        public var superfluous = 0

        public var isSound: Bool { missing == 0 && superfluous == 0 }
    }

    /// Compares all entries with all contents, a stretch at a time; what changes meanwhile may be counted.
    public func compare() async throws -> Comparison {
        var result = Comparison()
        result.pending = try await PendingStore(database).count()
        for source in ports.searchSources { try await compare(source, &result) }
        return result
    }

    private func compare(_ source: any SearchSource, _ result: inout Comparison) async throws {
        var last: Int64 = 0
        while true {
            let ids = try await source.searchIDs(after: last, of: nil, limit: 1000, in: database)
            let end = ids.last ?? .max
            let texts = try await source.searchTexts(
                for: ids, viewer: .visitor, ports: ports, in: database)
            let entries = try await EntryStore(database).ids(
                of: source.searchKind, after: last, upTo: end)
            let (wanted, there) = (Set(texts.keys), Set(entries))
            result.entries += there.count
            result.missing += wanted.subtracting(there).count
            result.superfluous += there.subtracting(wanted).count
            guard !ids.isEmpty else { return }
            last = end
        }
    }
}
