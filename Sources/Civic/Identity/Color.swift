import Glibc

/// A color of the screen: red, green and blue from 0 to 255 in sRGB.
public struct Color: Sendable, Hashable {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#0017c1`, with or without the sign, in either case, also as `#01c`.
    public init?(_ text: String) {
        var digits = text.lowercased().filter { $0 != "#" && !$0.isWhitespace }
        if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
        guard digits.utf8.count == 6, let number = UInt32(digits, radix: 16), digits.first != "+" else {
            return nil
        }
        self.init(
            red: UInt8(number >> 16), green: UInt8(number >> 8 & 255), blue: UInt8(number & 255))
    }

    /// As `0017c1`.
    public var digits: String {
        [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// As `#0017c1`.
    public var hex: String { "#" + digits }

    public static let white = Color(red: 255, green: 255, blue: 255)
    /// Of texts on light pages.
    public static let nearBlack = Color(red: 0x1A, green: 0x1A, blue: 0x1A)
    /// Our own main color, the accent of the style sheet; the city's own may take its place.
    public static let tomoni = Color(red: 0x00, green: 0x17, blue: 0xC1)

    /// Relative luminance, from 0 for black to 1 for white (WCAG 2.2, "relative luminance").
    public var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    /// Contrast with another color, from 1 to 21 (WCAG 2.2, "contrast ratio").
    public func contrast(with other: Color) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// White or near black, whichever reads better on this color: never less than 4 to 1, and 4.5 to 1 on every
    /// color that staff may choose.
    public var ink: Color {
        contrast(with: .white) >= contrast(with: .nearBlack) ? .white : .nearBlack
    }

    /// A channel as light. The limit is that of the sRGB standard; WCAG's 0.03928 gives the same for all 256 values.
    public static func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}
