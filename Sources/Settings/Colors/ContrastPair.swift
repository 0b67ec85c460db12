import Civic

/// Two colors that meet on a page, with the least contrast they need.
public struct ContrastPair: Sendable, Equatable {
    /// What meets.
    public enum Kind: String, Sendable, CaseIterable {
        case buttonLabel = "button_label"
        case buttonLabelHover = "button_label_hover"
        case buttonLabelActive = "button_label_active"
        case accentOnPage = "accent_on_page"
        case accentOnPanel = "accent_on_panel"
        case accentOnSoft = "accent_on_soft"
        case hoverOnSoft = "hover_on_soft"
        case activeOnSoft = "active_on_soft"
        case linkOnPage = "link_on_page"
        case linkOnPanel = "link_on_panel"
        case linkOnSoft = "link_on_soft"
        case textOnSoft = "text_on_soft"
        case buttonOnPage = "button_on_page"
        case buttonOnPanel = "button_on_panel"
    }

    public let kind: Kind
    public let front: Color
    public let back: Color
    public let needed: Double

    public var contrast: Double { front.contrast(with: back) }
    public var passes: Bool { contrast >= needed }
}

extension Palette {
    /// Every pair that matters.
    public var pairs: [ContrastPair] {
        texts.map { ContrastPair(kind: $0, front: $1, back: $2, needed: Self.textContrast) }
            + controls.map { ContrastPair(kind: $0, front: $1, back: $2, needed: Self.controlContrast) }
    }

    private var texts: [(ContrastPair.Kind, Color, Color)] {
        [
            (.buttonLabel, onAccent, accent), (.buttonLabelHover, onAccent, hover),
            (.buttonLabelActive, onAccent, active),
            (.accentOnPage, accent, ground.page), (.accentOnPanel, accent, ground.panel),
            (.accentOnSoft, accent, soft), (.hoverOnSoft, hover, soft), (.activeOnSoft, active, soft),
            (.linkOnPage, link, ground.page), (.linkOnPanel, link, ground.panel), (.linkOnSoft, link, soft),
            (.textOnSoft, ground.text, soft),
        ]
    }

    private var controls: [(ContrastPair.Kind, Color, Color)] {
        [(.buttonOnPage, accent, ground.page), (.buttonOnPanel, accent, ground.panel)]
    }

    /// The pairs of a main color that are too weak, on light and on dark pages.
    public static func failures(of accent: Color) -> [ContrastPair] {
        (light(accent).pairs + dark(accent).pairs).filter { !$0.passes }
    }

    /// Whether a main color keeps every contrast.
    public static func allows(_ accent: Color) -> Bool {
        failures(of: accent).isEmpty
    }

    /// The shade nearest to a color that is allowed: the same hue, only darker, as far as it must be.
    public static func nearest(to accent: Color) -> Color {
        let tone = LightTone(accent)
        var lightness = tone.lightness
        while lightness > 0 {
            let color = tone.with(lightness: lightness).color
            if allows(color) { return color }
            lightness -= 0.004
        }
        return Color(red: 0, green: 0, blue: 0)
    }
}
