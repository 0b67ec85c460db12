import Civic
import Logging
import Search

/// Keeps the index of search up to date: what was posted is found within a second.
///
/// It looks twice a second instead of waiting for a NOTIFY, which would make writers commit one after another.
struct SearchIndexing: Sendable {
    private static let pause = Duration.milliseconds(400)

    let index: SearchIndex
    let logger: Logger

    /// Runs until the task is canceled.
    func run() async {
        var isCurrent = false
        while !Task.isCancelled {
            do {
                if !isCurrent { try await index.rebuildIfOutdated() }
                isCurrent = true
                try await index.update()
            } catch is CancellationError {
                return
            } catch {
                logger.warning("indexing failed", metadata: ["error": "\(error)"])
            }
            try? await Task.sleep(for: Self.pause)
        }
    }
}

extension SiteContext {
    var searchIndex: SearchIndex { SearchIndex(database, ports) }
}
