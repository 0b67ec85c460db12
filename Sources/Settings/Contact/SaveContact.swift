import Civic
import Postgres

/// Names whom residents can ask, or removes it; footers and error pages show it at once.
public struct SaveContact: Sendable {
    private let language: Language
    private let contact: Contact?
    private let member: StaffID?

    /// - Parameter contact: nil removes that of the language.
    public init(_ contact: Contact?, in language: Language, by member: StaffID?) {
        self.contact = contact
        self.language = language
        self.member = member
    }

    public func perform(in site: SiteContext) async throws {
        try await site.database.transaction { transaction in
            let store = ContactStore(transaction)
            if let contact { try await store.save(contact) } else { try await store.remove(language) }
            try await Audit.record(
                Audit.Entry(staffID: member, act: "site.contact"), in: transaction, secret: site.secret)
            site.changesIdentity(in: transaction)
        }
    }
}
