import Civic
import HTTPServer
import Web

/// The fragments as pages for a frame, or with `?form=fragment` bare, to be put into a page on the city's server.
struct ShowFragment: Sendable {
    /// Sites whose pages may show them in a frame.
    let origins: [String]

    @Sendable func consultations(_ visit: Visit) async throws -> Response {
        respond(visit, try await Fragments(visit: visit).consultations())
    }

    @Sendable func consultation(_ visit: Visit, slug: Slug) async throws -> Response {
        respond(visit, try await Fragments(visit: visit).consultation(slug))
    }

    @Sendable func answers(_ visit: Visit, slug: Slug) async throws -> Response {
        guard visit.query["show"] == "table" else {
            return respond(visit, try await Fragments(visit: visit).answers(slug))
        }
        return respond(visit, try await AnswerTableFragment.load(slug, for: visit).fragment)
    }

    private func respond(_ visit: Visit, _ fragment: Fragment) -> Response {
        let isBare = visit.query["form"] == "fragment"
        let html = isBare ? fragment.html : fragment.page(styleSheet: visit.site.assets("embed.css"))
        var response = visit.page(html)
        response.headers["X-Robots-Tag"] = "noindex"
        response.headers["Content-Security-Policy"] = policy
        // The policy decides; this older field knows only all or nothing, and an empty one is left out.
        if !origins.isEmpty { response.headers["X-Frame-Options"] = "" }
        return response
    }

    private var policy: String {
        let ancestors = origins.isEmpty ? "'none'" : (["'self'"] + origins).joined(separator: " ")
        return """
            default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; \
            frame-ancestors \(ancestors)
            """
    }
}
