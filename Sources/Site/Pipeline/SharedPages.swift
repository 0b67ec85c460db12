import Civic
import HTTPServer
import Loops
import Web

/// Pages that all visitors of a language share, kept until something public changes.
///
/// One tag covers everything: a write anywhere drops all pages. A page takes about two milliseconds to make
/// and is made once however many wait for it, so a finer net would save little and could miss a page.
public struct SharedPages: Sendable {
    static let tag = "site"
    let cache: PageCache
    let furigana: FuriganaPages

    /// Forgets all pages in this process.
    func drop() {
        cache.invalidate(.tags([Self.tag]))
    }

    func response(
        to arrival: Arrival, _ found: (route: SiteRoute, parameters: [String]), site: SiteContext
    ) async throws -> Response {
        let key = PageKey(
            path: arrival.address.text, language: arrival.language.rawValue,
            variant: arrival.display.cookieValue)
        do {
            return try await cache.response(to: arrival.request, for: key) {
                try await render(arrival, found, site)
            }
        } catch let other as NotAPage {
            return other.response
        }
    }

    /// Makes the page from the address alone: nothing else of the first visitor's request gets into it.
    private func render(
        _ arrival: Arrival, _ found: (route: SiteRoute, parameters: [String]), _ site: SiteContext
    ) async throws -> SharedPage {
        let cookie = arrival.door.cookies.name(DisplayChoice.cookieName)
        let plain = Request(
            path: arrival.address.text,
            headers: [
                "Accept-Language": arrival.language.rawValue,
                "Cookie": "\(cookie)=\(arrival.display.cookieValue)",
            ])
        let arrival = Arrival(plain, id: RequestID(), client: arrival.client, door: arrival.door)
        let stranger = arrival.stranger(site)
        guard let plainResponse = try await found.route.handle(stranger, found.parameters) else {
            throw WebError.notFound
        }
        var response = try await annotated(plainResponse, for: stranger, arrival)
        Finishing.finish(&response, for: arrival)
        guard response.status == .ok, case .bytes(let bytes) = response.body else { throw NotAPage(response) }
        return SharedPage(bytes, headers: response.headers, tags: [Self.tag])
    }

    /// The page with readings; where it can't have them now, those who wait get it without, and it is not kept.
    private func annotated(
        _ response: Response, for stranger: Visit, _ arrival: Arrival
    ) async throws -> Response {
        do {
            return try await furigana.annotate(response, for: stranger)
        } catch is WorkerThreads.QueueIsFull {
            var plain = response
            plain.headers["Cache-Control"] = "no-store"
            Finishing.finish(&plain, for: arrival)
            throw NotAPage(plain)
        }
    }

    /// What is not kept: a handler of a shared route answered with something else, such as a redirect.
    private struct NotAPage: Error {
        let response: Response

        init(_ response: Response) {
            self.response = response
        }
    }
}
