import HTTPServer
import Synchronization

/// Whole pages for visitors who are not signed in, kept until something they show changes.
///
/// A page that many ask for at once is rendered once. Invalidations come from the database's notifications;
/// whoever loses that connection must call ``invalidate(_:)`` with `everything` when it is back.
public final class PageCache: Sendable {
    private let state: Mutex<PageCacheState>

    /// `limit` is the number of bytes that pages may take, with their gzip copies.
    public init(limit: Int) {
        state = Mutex(PageCacheState(limit: limit))
    }

    /// The answer to a visitor's request, from memory or rendered now.
    public func response(
        to request: Request, for key: PageKey, render: () async throws -> SharedPage
    ) async throws -> Response {
        try await page(for: key, render: render).response(to: request)
    }

    /// The page from memory, from a rendering that is under way, or rendered now; throws what `render` throws.
    public func page(for key: PageKey, render: () async throws -> SharedPage) async throws -> CachedPage {
        while true {
            switch state.withLock({ $0.begin(key) }) {
            case .take(let page): return page
            case .render(let flight): return try await lead(flight, key, render)
            case .wait(let flight):
                do {
                    return try await flight.result().get()
                } catch is CancellationError {
                    // The one who rendered went away, which says nothing about the page: the next one renders.
                    try Task.checkCancellation()
                }
            }
        }
    }

    /// Forgets pages, also those that are being rendered.
    public func invalidate(_ invalidation: Invalidation) {
        state.withLock { $0.apply(invalidation) }
    }

    /// Number of pages kept and the bytes they take, for metrics.
    public var usage: (pages: Int, bytes: Int) {
        state.withLock { ($0.store.count, $0.store.bytes) }
    }

    private func lead(
        _ flight: PageFlight, _ key: PageKey, _ render: () async throws -> SharedPage
    ) async throws -> CachedPage {
        do {
            let page = try CachedPage(await render())
            state.withLock { $0.end(flight, key, page: page) }
            flight.finish(.success(page))
            return page
        } catch {
            state.withLock { $0.end(flight, key, page: nil) }
            flight.finish(.failure(Task.isCancelled ? CancellationError() : error))
            throw error
        }
    }
}
