import Civic
import Postgres
import Web

/// The name of an exported file: ASCII, with the day in Japan, safe on every system.
public struct ExportName: Sendable {
    public let text: String

    /// Such as `comments-dx-strategy-2026-11-21.csv`.
    public init(_ what: StaticString, of slug: Slug, at now: Instant, _ format: ExportFormat) {
        text = "\(what)-\(slug.rawValue)-\(now.iso8601.prefix(10)).\(format.rawValue)"
    }

    /// The value of Content-Disposition (RFC 6266): a slug has no character that needs quoting.
    var disposition: String { "attachment; filename=\"\(text)\"" }
}
