import Civic
import Postgres

/// Puts an uploaded picture on the site, or takes the one there away.
public struct ChoosePicture: Sendable {
    private let use: PictureUse
    private let choice: (hash: String, alt: String)?
    private let member: StaffID

    public init(_ hash: String, for use: PictureUse, alt: String, by member: StaffID) {
        self.use = use
        choice = (hash, alt)
        self.member = member
    }

    /// Takes the picture away.
    public init(removing use: PictureUse, by member: StaffID) {
        self.use = use
        choice = nil
        self.member = member
    }

    public func perform(in site: SiteContext) async throws {
        try await site.database.transaction { transaction in
            let store = PictureStore(transaction)
            if let choice {
                try await store.choose(choice.hash, for: use, alt: choice.alt)
            } else {
                try await store.remove(use)
            }
            try await Audit.record(
                Audit.Entry(staffID: member, act: "site." + use.rawValue), in: transaction,
                secret: site.secret)
            site.changesIdentity(in: transaction)
        }
    }
}
