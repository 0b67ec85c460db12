import Civic
import Glibc

/// A color by lightness, chroma and hue as people see them (Oklab, Björn Ottosson 2020): two colors of one
/// lightness look equally light, whatever their hue.
struct LightTone: Sendable, Equatable {
    /// From 0 for black to 1 for white.
    var lightness: Double
    /// From 0 for gray.
    var chroma: Double
    /// In radians.
    var hue: Double

    init(lightness: Double, chroma: Double, hue: Double) {
        self.lightness = lightness
        self.chroma = chroma
        self.hue = hue
    }

    init(_ color: Color) {
        let (red, green, blue) = (
            Color.linear(color.red), Color.linear(color.green), Color.linear(color.blue)
        )
        let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        let a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
        let b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
        lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
        chroma = (a * a + b * b).squareRoot()
        hue = atan2(b, a)
    }

    /// The nearest color that screens can show: chroma is given up, lightness and hue are kept.
    var color: Color {
        if let exact = screenColor() { return exact }
        var (low, high) = (0.0, chroma)
        for _ in 0..<24 {
            let middle = (low + high) / 2
            if with(chroma: middle).screenColor() == nil { high = middle } else { low = middle }
        }
        let gray: UInt8 = lightness < 0.5 ? 0 : 255
        return with(chroma: low).screenColor() ?? Color(red: gray, green: gray, blue: gray)
    }

    func with(lightness: Double? = nil, chroma: Double? = nil) -> LightTone {
        LightTone(
            lightness: lightness ?? self.lightness, chroma: chroma ?? self.chroma, hue: hue)
    }

    /// Nil where a channel would lie outside of what screens show.
    private func screenColor() -> Color? {
        let (a, b) = (chroma * cos(hue), chroma * sin(hue))
        let long = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
        let middle = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
        let short = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
        let channels = [
            4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
            -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
            -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
        ]
        let bytes = channels.compactMap(Self.byte)
        return bytes.count == 3 ? Color(red: bytes[0], green: bytes[1], blue: bytes[2]) : nil
    }

    private static func byte(_ light: Double) -> UInt8? {
        // A rounding error beyond the edge is still the edge.
        guard light > -0.0005, light < 1.0005 else { return nil }
        let light = min(max(light, 0), 1)
        let value = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
        return UInt8((value * 255).rounded())
    }
}

private func cube(_ value: Double) -> Double { value * value * value }
