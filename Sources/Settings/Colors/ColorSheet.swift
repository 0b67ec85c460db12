import Civic
import Web

/// The style sheet of a main color, and its public address: both follow from the color alone, so that any process
/// can serve it without asking the database.
public struct ColorSheet: Sendable, Equatable, PathParameter {
    public let accent: Color

    public init(_ accent: Color) {
        self.accent = accent
    }

    /// Reads `0017c1.3f9a12bc04de.css`; nil where the hash is not that of the sheet, as after a new version of ours.
    public init?(pathSegment: String) {
        guard let accent = Color(String(pathSegment.prefix(6))), Palette.allows(accent) else { return nil }
        self.accent = accent
        guard self.pathSegment == pathSegment else { return nil }
    }

    public var pathSegment: String {
        "\(accent.digits).\(Hex.encode(SHA256.hash(css).prefix(6))).css"
    }

    /// The tokens of `10-tokens.css` that follow from the main color. The doubled selectors go before those of the
    /// site's own sheet in every theme.
    public var css: String {
        let (light, dark) = (Self.tokens(.light(accent)), Self.tokens(.dark(accent)))
        return """
            :root:not([data-theme="dark"]){\(light)}
            @media (prefers-color-scheme:dark){:root:not([data-theme="light"]){\(dark)}}
            :root[data-theme="dark"]{\(dark)}

            """
    }

    /// The same for a part of a page of staff only: `.preview--light` and `.preview--dark`.
    public var previewCSS: String {
        [("light", Palette.light(accent)), ("dark", Palette.dark(accent))].map { name, palette in
            let ground = palette.ground
            return """
                .look-preview--\(name){\(Self.tokens(palette));--page:\(ground.page.hex);\
                --panel:\(ground.panel.hex);--text:\(ground.text.hex)}

                """
        }.joined()
    }

    static func tokens(_ palette: Palette) -> String {
        [
            ("accent", palette.accent), ("accent-hover", palette.hover), ("accent-active", palette.active),
            ("accent-soft", palette.soft), ("accent-line", palette.line), ("on-accent", palette.onAccent),
            ("link", palette.link), ("hero", palette.soft),
        ].map { "--\($0):\($1.hex)" }.joined(separator: ";")
    }
}
