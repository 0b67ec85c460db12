import HTTPServer

/// Header fields that tell the browser what a page of ours never does.
public struct SecurityHeaders: Sendable {
    private let fields: [(name: String, value: String)]

    private init(_ fields: [(String, String)]) {
        self.fields = fields
    }

    /// For the public site.
    public static func ordinary(isTLS: Bool) -> SecurityHeaders {
        SecurityHeaders(common(images: "'self' data:") + transport(isTLS: isTLS))
    }

    /// For staff pages: nothing is kept by browsers or proxies, pictures only from here.
    public static func admin(isTLS: Bool) -> SecurityHeaders {
        SecurityHeaders(
            common(images: "'self'") + transport(isTLS: isTLS) + [
                ("Cache-Control", "no-store"), ("X-Robots-Tag", "noindex, nofollow"),
            ])
    }

    /// Adds the fields. One that the handler set stays, so that a page can be stricter; `no-store` of staff
    /// pages goes before all but static files, which hold nothing about anybody.
    public func apply(to response: inout Response) {
        for (name, value) in fields {
            switch response.headers[name] {
            case nil: response.headers.add(name, value)
            // The handler wants none of it.
            case "": response.headers[name] = nil
            case .some(let own) where value == "no-store" && !own.hasSuffix("immutable"):
                response.headers[name] = value
            case .some: break
            }
        }
    }

    private static func common(images: String) -> [(String, String)] {
        [
            ("Content-Security-Policy", policy(images: images)),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            // Not "no-referrer": with it browsers send "Origin: null" with our own forms (Fetch, "append a
            // request Origin header"), and the origin check could tell nothing.
            ("Referrer-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
    }

    private static func policy(images: String) -> String {
        """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src \(images); font-src 'self'; \
        connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """
    }

    /// One year, without subdomains: a city's other hosts below this name are not ours to decide about.
    private static func transport(isTLS: Bool) -> [(String, String)] {
        // Browsers ignore it over plain http (RFC 6797 section 8.1), where it must not be sent (7.2).
        isTLS ? [("Strict-Transport-Security", "max-age=31536000")] : []
    }
}
