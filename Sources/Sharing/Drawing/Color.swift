/// A color of the screen, each part from 0 to 1.
struct Color: Sendable, Hashable {
    let red: Double
    let green: Double
    let blue: Double

    static let white = Color(hex: "#ffffff")

    /// Reads `#rrggbb`; what can't be read is black.
    init(hex: String) {
        let number = Int(hex.dropFirst(), radix: 16) ?? 0
        red = Double(number >> 16 & 0xFF) / 255
        green = Double(number >> 8 & 0xFF) / 255
        blue = Double(number & 0xFF) / 255
    }

    /// White or near black, whichever reads better on this color (WCAG 2.2, "contrast ratio").
    var ink: Color {
        luminance > 0.179 ? Color(hex: "#1a1a1a") : .white
    }

    private var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    private static func linear(_ part: Double) -> Double {
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055).power(2.4)
    }
}
