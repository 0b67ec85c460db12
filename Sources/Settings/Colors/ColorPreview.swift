import Civic
import Web

/// The style sheet with which staff look at a color before it is chosen.
public struct ColorPreview: Sendable, PathParameter {
    public let accent: Color

    public init(_ accent: Color) {
        self.accent = accent
    }

    public init?(pathSegment: String) {
        guard let accent = Color(String(pathSegment.dropLast(4))), accent.digits + ".css" == pathSegment
        else { return nil }
        self.accent = accent
    }

    public var pathSegment: String { accent.digits + ".css" }
    public var css: String { ColorSheet(accent).previewCSS }
}
