import HTTPServer

/// Whether a request that changes something comes from a page of ours, as the browser itself says in
/// Sec-Fetch-Site and Origin.
public struct OriginCheck: Sendable {
    /// How much must be proved.
    public enum Mode: Sendable {
        /// For the public site.
        case ordinary
        /// For staff pages: cookies don't know ports, so a page on another port of the same host ("same-site")
        /// would be signed in too.
        case strict
    }

    private let mode: Mode
    private let publicAuthority: String?

    /// `publicURL` is the configured address; behind a proxy that rewrites Host it is the origin browsers see.
    public init(_ mode: Mode, publicURL: String? = nil) {
        self.mode = mode
        publicAuthority = publicURL.flatMap(Origin.init)?.authority
    }

    /// Whether the request may change something.
    public func allows(_ request: Request, hasSession: Bool) -> Bool {
        if [.get, .head, .options].contains(request.method) { return true }
        let origin = request.headers["Origin"]
        if let origin, !isOurs(origin, request), !isWithoutReferrer(request) { return false }
        switch request.headers["Sec-Fetch-Site"] {
        case "same-origin": return true
        // Typed or from a bookmark: not made by another page, though a form never comes this way.
        case "none": return mode == .ordinary
        // A sister host or port: its Origin, checked above, must have been ours.
        case "same-site": return mode == .ordinary && origin != nil
        case .some: return false
        case nil: return origin != nil || isHarmless(hasSession: hasSession)
        }
    }

    /// Neither header: every browser of today sends one with a form, so this is a program or a very old
    /// browser. Without a session there is nothing that another site could borrow (a forged request can do no
    /// more than its maker could do himself); with one, or towards staff pages, it is refused.
    private func isHarmless(hasSession: Bool) -> Bool {
        mode == .ordinary && !hasSession
    }

    /// From pages of ours that must not be named as referrer browsers send "Origin: null" (Fetch, "append a request
    /// Origin header"); that it is our own page they say in Sec-Fetch-Site, which no page can set. A sandbox or a file
    /// is "cross-site".
    private func isWithoutReferrer(_ request: Request) -> Bool {
        mode == .ordinary && request.headers["Origin"] == "null"
            && request.headers["Sec-Fetch-Site"] == "same-origin"
    }

    /// "null" (sandboxes, files) is nobody's origin.
    private func isOurs(_ text: String, _ request: Request) -> Bool {
        guard let origin = Origin(text) else { return false }
        return origin.authority == publicAuthority
            || origin.authority == Origin.authority(request.authority, scheme: origin.scheme)
    }
}
