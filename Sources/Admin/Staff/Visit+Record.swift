import Civic
import Postgres

extension Visit {
    /// Writes into the audit log what was done to a member's access, by whom.
    func record(_ act: String, _ member: StaffID, in transaction: Transaction) async throws {
        try await Audit.record(
            Audit.Entry(staffID: viewer.staff?.id, act: "\(act) staff:\(member)"), in: transaction,
            secret: site.secret)
    }
}
