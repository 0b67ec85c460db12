import Civic
import Postgres

/// Makes a color the main color of the site, or goes back to ours.
public struct ChooseColor: Sendable {
    private let accent: Color?
    private let member: StaffID

    /// - Parameter accent: a color that ``Palette/allows(_:)``; nil for ours.
    public init(_ accent: Color?, by member: StaffID) {
        self.accent = accent
        self.member = member
    }

    public func perform(in site: SiteContext) async throws {
        try await site.database.transaction { transaction in
            try await AppearanceStore(transaction).save(accent)
            try await Audit.record(
                Audit.Entry(staffID: member, act: "site.color"), in: transaction, secret: site.secret)
            site.changesIdentity(in: transaction)
        }
    }
}
