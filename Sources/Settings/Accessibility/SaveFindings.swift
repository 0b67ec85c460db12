import Civic
import Postgres

/// Keeps what a test of the site's accessibility found; the page about it shows it at once.
public struct SaveFindings: Sendable {
    private let findings: [String: Finding]
    private let member: StaffID

    public init(_ findings: [String: Finding], by member: StaffID) {
        self.findings = findings
        self.member = member
    }

    public func perform(in site: SiteContext) async throws {
        try await site.database.transaction { transaction in
            try await AccessibilityStore(transaction).replace(by: findings)
            try await Audit.record(
                Audit.Entry(staffID: member, act: "site.findings"), in: transaction, secret: site.secret)
            site.changesPublicPages(in: transaction)
        }
    }
}
