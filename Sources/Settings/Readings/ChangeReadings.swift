import Civic
import Postgres

/// Adds words with their readings, or removes words.
public struct ChangeReadings: Sendable {
    private let adding: [WordReading]
    private let removing: [String]
    private let member: StaffID?

    public init(adding: [WordReading] = [], removing: [String] = [], by member: StaffID?) {
        self.adding = adding
        self.removing = removing
        self.member = member
    }

    public func perform(in site: SiteContext) async throws {
        try await site.database.transaction { transaction in
            let store = ReadingStore(transaction)
            try await store.remove(removing)
            try await store.save(adding)
            try await Audit.record(
                Audit.Entry(staffID: member, act: "site.readings"), in: transaction, secret: site.secret)
            site.changesIdentity(in: transaction)
        }
    }
}
