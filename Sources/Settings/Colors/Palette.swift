import Civic

/// The colors made from one main color, for light or dark pages.
public struct Palette: Sendable, Equatable {
    /// The surfaces that texts stand on.
    public struct Ground: Sendable, Equatable {
        public let page: Color
        public let panel: Color
        public let text: Color

        /// As in `10-tokens.css` and `11-dark.css`, which a test compares.
        public static let light = Ground(
            page: .white, panel: Color(red: 0xF4, green: 0xF6, blue: 0xF9),
            text: .nearBlack)
        public static let dark = Ground(
            page: Color(red: 0x14, green: 0x17, blue: 0x1C), panel: Color(red: 0x1E, green: 0x23, blue: 0x2B),
            text: Color(red: 0xEC, green: 0xEF, blue: 0xF4))
    }

    public let ground: Ground
    /// Buttons, and texts that stand out.
    public var accent: Color
    public var hover: Color
    public var active: Color
    /// A tint below texts.
    public var soft: Color
    /// Borders around ``soft``.
    public var line: Color
    /// Words on ``accent``.
    public var onAccent: Color
    public var link: Color

    /// Least contrast of texts (WCAG 1.4.3) and of borders of controls (WCAG 1.4.11).
    public static let textContrast = 4.5
    public static let controlContrast = 3.0
}

extension Palette {
    /// For light pages: the color itself with darker and lighter tones of it.
    ///
    /// Each tone is moved until its contrast is right, so that every color that ``Palette/allows(_:)`` has tones that
    /// pass.
    public static func light(_ accent: Color) -> Palette {
        let ground = Ground.light
        let tone = LightTone(accent)
        // Nothing is darker than black: very dark colors get lighter under the pointer instead.
        let step = tone.lightness > 0.3 ? -0.07 : 0.09
        let hover = tone.with(lightness: tone.lightness + step).color
        let active = tone.with(lightness: tone.lightness + 2 * step).color
        let strongest = [accent, hover, active]
        let soft = lightest(tone, from: 0.955, chroma: 0.03) { soft in
            strongest.allSatisfy { $0.contrast(with: soft) >= textContrast }
        }
        let line = tone.with(lightness: 0.86, chroma: min(tone.chroma, 0.07)).color
        return Palette(
            ground: ground, accent: accent, hover: hover, active: active, soft: soft, line: line,
            onAccent: .white, link: hover)
    }

    /// For dark pages: light tones of the same hue.
    public static func dark(_ accent: Color) -> Palette {
        let ground = Ground.dark
        let tone = LightTone(accent)
        let chroma = min(tone.chroma, 0.13)
        let soft = tone.with(lightness: 0.29, chroma: min(tone.chroma, 0.06)).color
        let onAccent = tone.with(lightness: 0.17, chroma: min(tone.chroma, 0.06)).color
        func light(_ from: Double) -> Color {
            lightest(tone, from: from, chroma: chroma) { color in
                [ground.page, ground.panel, soft, onAccent].allSatisfy {
                    $0.contrast(with: color) >= textContrast
                }
            }
        }
        return Palette(
            ground: ground, accent: light(0.78), hover: light(0.85), active: light(0.9), soft: soft,
            line: tone.with(lightness: 0.5, chroma: min(tone.chroma, 0.1)).color, onAccent: onAccent,
            link: light(0.83))
    }

    /// The first tone that fits, from this lightness upwards; white where none does.
    private static func lightest(
        _ tone: LightTone, from: Double, chroma: Double, fits: (Color) -> Bool
    ) -> Color {
        var lightness = from
        while lightness < 1 {
            let color = tone.with(lightness: lightness, chroma: min(tone.chroma, chroma)).color
            if fits(color) { return color }
            lightness += 0.005
        }
        return .white
    }
}
