import Civic
import Drafts
import Logging

/// Publishes versions at the time that staff chose, within some seconds.
struct PlannedPublications: Sendable {
    private static let pause = Duration.seconds(5)

    let site: SiteContext
    let logger: Logger

    /// Runs until the task is canceled.
    func run() async {
        while !Task.isCancelled {
            do {
                try await PublishPlanned(site).run(failed: warn)
            } catch is CancellationError {
                return
            } catch {
                warn(error)
            }
            try? await Task.sleep(for: Self.pause)
        }
    }

    @Sendable private func warn(_ error: any Error) {
        logger.warning("publishing at a time failed", metadata: ["error": "\(error)"])
    }
}
