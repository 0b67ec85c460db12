import Civic
import HTTPServer
import Loops
import Pages
import Web

/// The icons for browsers and phones.
struct ShowIcon: Sendable {
    private struct Key: Hashable {
        let icon: Icon
        let accent: Color
    }

    private let shelf: PictureShelf<Key>

    init(workers: WorkerThreads) {
        shelf = PictureShelf(workers: workers, limit: 4 * Icon.allCases.count)
    }

    @Sendable func icon(_ visit: Visit, file: String) async throws -> Response {
        guard let icon = Icon(rawValue: file) else { throw WebError.notFound }
        return try await respond(icon, to: visit)
    }

    /// Asked for by programs that read no page; they take a PNG under this name too.
    @Sendable func favicon(_ visit: Visit) async throws -> Response {
        try await respond(.favicon, to: visit)
    }

    private func respond(_ icon: Icon, to visit: Visit) async throws -> Response {
        let accent = visit.site.identity.latest.look.accent ?? .tomoni
        let bytes = try await shelf.picture(Key(icon: icon, accent: accent)) { try icon.png(accent: accent) }
        return .picture(bytes, isImmutable: false, to: visit)
    }
}
