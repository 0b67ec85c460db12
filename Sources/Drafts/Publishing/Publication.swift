import Civic
import Postgres
import Web

/// Makes a version public inside a transaction: matched for the last time, with all that was said about the version
/// before carried over.
struct Publication: Sendable {
    let secret: Secret
    let dropSharedPages: @Sendable () -> Void
    /// Takes what was said along.
    let carryOver: @Sendable (Succession, Transaction) async throws -> Void

    init(
        secret: Secret, dropSharedPages: @escaping @Sendable () -> Void,
        carryOver: @escaping @Sendable (Succession, Transaction) async throws -> Void
    ) {
        self.secret = secret
        self.dropSharedPages = dropSharedPages
        self.carryOver = carryOver
    }

    init(_ site: SiteContext) {
        self.init(secret: site.secret, dropSharedPages: site.dropSharedPages) { succession, transaction in
            for carrier in site.ports.carriers {
                try await carrier.carryOver(succession, in: transaction, site: site)
            }
        }
    }

    /// - Parameter member: nil for the command line.
    func perform(
        _ version: DraftVersion, of draft: Draft, by member: StaffID?, in transaction: Transaction
    ) async throws {
        let store = DraftStore(transaction)
        let matching = try await store.settle(version, in: draft.id)
        try await store.publish(version.id)
        // A version that is published after a later one changes nothing about where things stand.
        if matching.base != nil, try await store.isNewest(version, of: draft.id) {
            try await carryOver(matching.succession(of: draft), transaction)
        }
        try await Audit.record(
            .draftPublication(draft.id, by: member), in: transaction, secret: secret)
        let drop = dropSharedPages
        transaction.afterCommit { drop() }
    }
}
