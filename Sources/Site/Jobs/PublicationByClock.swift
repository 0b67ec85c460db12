import Civic
import Postgres

/// Publishes the consultations whose moment has come; the audit log names no person for it.
struct PublicationByClock: Sendable {
    let site: SiteContext

    func run(at now: Instant = .now) async throws {
        try await site.database.transaction { transaction in
            for id in try await ConsultationStore(transaction).publishDue(at: now) {
                try await Audit.record(
                    Audit.Entry(staffID: nil, act: "consultation.publication consultation:\(id)"),
                    in: transaction, secret: site.secret)
                site.changesPublicPages(in: transaction)
            }
        }
    }
}
