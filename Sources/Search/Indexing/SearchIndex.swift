import Civic
import Japanese
import Postgres

/// The index of search: brings it up to what changed, makes it anew, and compares it with the contents.
public struct SearchIndex: Sendable {
    /// Notes taken in one transaction.
    private static let batch = 200

    let database: Database
    let ports: Ports

    public init(_ database: Database, _ ports: Ports) {
        self.database = database
        self.ports = ports
    }

    /// Has everything indexed anew if the index was made by another version of the folding; of several
    /// processes one does it.
    public func rebuildIfOutdated() async throws {
        try await database.transaction { transaction in
            guard try await EntryStore(transaction).adopt(version: Folding.version) else { return }
            for source in ports.searchSources { try await note(source, of: nil, in: transaction) }
        }
    }

    /// Indexes what waits, in batches, until nothing waits.
    ///
    /// - Returns: how many notes were worked off.
    @discardableResult
    public func update() async throws -> Int {
        var done = 0
        while true {
            let count = try await step(Self.batch)
            if count == 0 { return done }
            done += count
            try Task.checkCancellation()
        }
    }

    /// One batch; where a single text can't be stored, it is left out so that the others are not held up.
    private func step(_ limit: Int) async throws -> Int {
        do {
            return try await database.transaction { transaction in
                let changes = try await PendingStore(transaction).take(limit)
                try await apply(changes, in: transaction)
                return changes.count
            }
        } catch let error as PostgresError where error.isAboutData {
            if limit > 1 { return try await step(1) }
            return try await database.transaction { try await PendingStore($0).take(1).count }
        }
    }

    private func apply(_ changes: PendingStore.Changes, in transaction: Transaction) async throws {
        for consultation in changes.consultations {
            for source in ports.searchSources { try await note(source, of: consultation, in: transaction) }
        }
        guard !changes.keys.isEmpty else { return }
        try await PendingStore(transaction).lock(changes.keys)
        for (kind, keys) in Dictionary(grouping: changes.keys, by: \.kind) {
            let source = ports.searchSource(of: kind)
            let texts = try await source?.searchTexts(
                for: keys.map(\.id), viewer: .visitor, ports: ports, in: transaction)
            let store = EntryStore(transaction)
            try await store.write(keys.compactMap { key in texts?[key.id].map { IndexEntry(key, $0) } })
            try await store.remove(keys.filter { texts?[$0.id] == nil })
        }
    }

    /// Notes all that a source has, or has in one consultation.
    private func note(
        _ source: any SearchSource, of consultation: ConsultationID?, in transaction: Transaction
    ) async throws {
        var last: Int64 = 0
        while true {
            let ids = try await source.searchIDs(
                after: last, of: consultation, limit: 5000, in: transaction)
            guard let end = ids.last else { return }
            try await PendingStore(transaction).noteForRebuild(source.searchKind, ids)
            last = end
        }
    }
}

extension PostgresError {
    /// Whether the value itself was refused: data exceptions and program limits.
    fileprivate var isAboutData: Bool { sqlState.hasPrefix("22") || sqlState.hasPrefix("54") }
}
