import Civic
import Drafts
import Logging
import Postgres

/// Publishes consultations and versions at the time that staff chose, within some seconds; the audit log names no
/// person for it.
struct PlannedPublications: Sendable {
    private static let pause = Duration.seconds(5)

    let site: SiteContext
    let logger: Logger

    /// Runs until the task is canceled.
    func run() async {
        while !Task.isCancelled {
            // Each by itself: a consultation that can't be published holds no version back.
            await trying { try await publishConsultations() }
            await trying { try await PublishPlanned(site).run(failed: warn) }
            try? await Task.sleep(for: Self.pause)
        }
    }

    private func trying(_ act: () async throws -> Void) async {
        do {
            try await act()
        } catch is CancellationError {
            return
        } catch {
            warn(error)
        }
    }

    func publishConsultations(at now: Instant = .now) async throws {
        try await site.database.transaction { transaction in
            for id in try await ConsultationStore(transaction).publishDue(at: now) {
                try await Audit.record(
                    Audit.Entry(staffID: nil, act: "consultation.publication consultation:\(id)"),
                    in: transaction, secret: site.secret)
                site.changesPublicPages(in: transaction)
            }
        }
    }

    @Sendable private func warn(_ error: any Error) {
        logger.warning("publishing at a time failed", metadata: ["error": "\(error)"])
    }
}
