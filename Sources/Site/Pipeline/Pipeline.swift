import Accounts
import Civic
import HTTPServer
import Web

/// What every request of a listener passes, in this order: static files, request id and log, client, language,
/// session and viewer, form, origin and CSRF, rate limit, permission, handler; links, headers and log on the way
/// out.
public struct Pipeline: Sendable {
    let door: Door
    let site: SiteContext
    let shared: SharedPages
    let staticFiles: StaticFiles
    let proxies: TrustedProxies
    let limits: RateLimits
    let log: RequestLog
    let edge: ErrorEdge
    let furigana: FuriganaPages

    public func respond(to request: Request) async -> Response {
        if var file = staticFiles.response(to: request) {
            door.headers.apply(to: &file)
            return file
        }
        let started = ContinuousClock.now
        let arrival = Arrival(request, id: RequestID(), client: proxies.client(of: request), door: door)
        let found = Result { try door.routes.find(request.method, arrival.request.path) }
        let route = try? found.get().route
        var response = await answer(arrival, found)
        door.headers.apply(to: &response)
        log.write(arrival.id, request.method, route: route?.pattern, response, took: .now - started)
        return response
    }

    private func answer(
        _ arrival: Arrival, _ found: Result<(route: SiteRoute, parameters: [String]), any Error>
    ) async -> Response {
        var response: Response
        do {
            try await site.identity.refresh()
            if let networks = door.networks, !networks.contains(arrival.client) {
                site.security.write(
                    SecurityEvent("network_refused", from: arrival.client.address, in: arrival.id))
                throw WebError(.forbidden, "errors.network")
            }
            if case .success(let match) = found, arrival.mayBeShared(match.route) {
                return try await shared.response(to: arrival, match, site: site)
            }
            let visit = try await arrival.visit(site, form: (try? found.get().route.form) ?? .text)
            do {
                response = try await serve(visit, try found.get())
            } catch {
                response = try await furigana.annotateIfFree(
                    edge.response(to: error, for: visit), for: visit)
            }
        } catch {
            response = edge.response(to: error, for: arrival.stranger(site))
        }
        Finishing.finish(&response, for: arrival)
        response.compress(for: arrival.request)
        return response
    }

    private func serve(
        _ visit: Visit, _ found: (route: SiteRoute, parameters: [String])
    ) async throws -> Response {
        try CrossSiteGuard.check(visit, door)
        try limits.check(found.route.limit, visit)
        guard found.route.permission.allows(visit.viewer) else {
            return try await Refusal.response(to: visit, found.route)
        }
        if let detour = StaffGate.detour(visit, found.route) { return detour }
        let visit = try await StaffGate.admit(visit, found)
        if found.route.needsTerms, let page = try await TermsRenewal.response(to: visit) { return page }
        guard var response = try await found.route.handle(visit, found.parameters) else {
            throw WebError.notFound
        }
        response = try await furigana.annotateIfFree(response, for: visit)
        if response.status != .seeOther {
            visit.flashCookie.clear(on: &response, after: Cookies(visit.request.headers))
        }
        return response
    }

    /// The page for a person whose file or text was too large to be read, or came with too many others.
    public func response(to refusal: RequestRefusal, of request: Request) -> Response? {
        let error: WebError? =
            switch refusal.status {
            case .contentTooLarge: WebError(FormError.tooLarge)
            case .serviceUnavailable: .unavailable(retryAfter: .seconds(30))
            default: nil
            }
        guard let error else { return nil }
        let arrival = Arrival(request, id: RequestID(), client: proxies.client(of: request), door: door)
        var response = edge.response(to: error, for: arrival.stranger(site))
        Finishing.finish(&response, for: arrival)
        door.headers.apply(to: &response)
        return response
    }

    /// Limit of a request's body where its route takes files; nil for the server's own.
    public func bodyLimit(_ method: Method, _ path: String) -> Int? {
        guard method == .post, let found = try? door.routes.find(method, path) else { return nil }
        return found.route.form.bodyBytes
    }
}
