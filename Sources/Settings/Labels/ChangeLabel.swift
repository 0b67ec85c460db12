import Civic
import Postgres

/// Puts the city's own words in place of a text of ours, or goes back to ours; all processes show it at once.
public struct ChangeLabel: Sendable {
    private let key: String
    private let language: Language
    private let words: String?
    private let member: StaffID

    /// - Parameter words: checked words; nil goes back to ours.
    public init(_ key: String, in language: Language, to words: String?, by member: StaffID) {
        self.key = key
        self.language = language
        self.words = words
        self.member = member
    }

    public func perform(in site: SiteContext) async throws {
        try await site.database.transaction { transaction in
            let store = LabelStore(transaction)
            if let words {
                try await store.save(words, for: key, in: language)
            } else {
                try await store.remove(key, in: language)
            }
            try await Audit.record(
                Audit.Entry(staffID: member, act: "site.label"), in: transaction, secret: site.secret)
            site.changesIdentity(in: transaction)
        }
    }
}
