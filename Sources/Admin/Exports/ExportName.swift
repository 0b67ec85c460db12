import Civic
import Postgres
import Web

/// The name of an exported file: in ASCII with the day in Japan, safe on every system, and in Japanese for browsers.
public struct ExportName: Sendable {
    /// Such as `comments-dx-strategy-2026-11-21.csv`.
    public let text: String
    private let japanese: String

    /// - Parameters:
    ///   - slug: of the draft or the consultation; nil for the whole site.
    ///   - japanese: what it is and of what, without day and ending; empty for none.
    public init(_ what: String, of slug: Slug?, at now: Instant, ending: String, japanese: [String] = []) {
        let day = String(now.iso8601.prefix(10))
        let parts = [what, slug?.rawValue, day].compactMap { $0 }
        text = parts.joined(separator: "-") + "." + ending
        let names = japanese.map(Self.safe).filter { !$0.isEmpty }
        self.japanese = names.isEmpty ? "" : (names + [day]).joined(separator: "_") + "." + ending
    }

    /// The value of Content-Disposition (RFC 6266): a slug has no character that needs quoting, the Japanese name is
    /// written as RFC 8187 wants it.
    var disposition: String {
        let plain = "attachment; filename=\"\(text)\""
        return japanese.isEmpty ? plain : plain + "; filename*=UTF-8''\(PercentEncoding.encode(japanese))"
    }

    /// Without what file systems don't take, and short enough for them: 255 bytes with the rest of the name.
    private static func safe(_ text: String) -> String {
        let kept = text.unicodeScalars.filter {
            $0.properties.generalCategory != .control && !"/\\:*?\"<>|.".unicodeScalars.contains($0)
        }
        return String(String.UnicodeScalarView(kept.prefix(40)))
    }
}
