import Civic
import Postgres

/// Writes a row of the audit log. Consultations are no subjects, so the id stands behind the act's name.
func record(
    _ act: String, _ consultation: ConsultationID, in transaction: Transaction, _ visit: Visit
) async throws {
    try await Audit.record(
        Audit.Entry(staffID: visit.member().id, act: "\(act) consultation:\(consultation)"), in: transaction,
        secret: visit.site.secret)
}
