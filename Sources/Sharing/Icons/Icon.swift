import Civic

/// The icons of the site, drawn from our mark; the raw value is the file's name.
enum Icon: String, CaseIterable, Sendable {
    case favicon = "favicon-48.png"
    case apple = "apple-touch-icon.png"
    case small = "icon-192.png"
    case large = "icon-512.png"
    case maskable = "maskable-512.png"

    /// Pixels of a side.
    var size: Int {
        switch self {
        case .favicon: 48
        case .apple: 180
        case .small: 192
        case .large, .maskable: 512
        }
    }

    /// What the manifest offers it for; nil where phones ask for it by its own address.
    var purpose: String? {
        switch self {
        case .small, .large: "any"
        case .maskable: "maskable"
        case .favicon, .apple: nil
        }
    }

    /// Whether the system cuts its corners itself, so that the color must reach them.
    private var isFull: Bool { self == .apple || self == .maskable }

    /// The picture as a PNG file. A maskable icon keeps its mark within the inner four fifths (W3C, "safe zone").
    func png(accent: Color) throws -> [UInt8] {
        let canvas = try Canvas(width: size, height: size)
        let side = Double(size)
        canvas.set(accent)
        canvas.fillRoundedRectangle(x: 0, y: 0, width: side, height: side, radius: isFull ? 0 : side / 4)
        let mark = self == .maskable ? side * 0.72 : side
        Mark.draw(on: canvas, x: (side - mark) / 2, y: (side - mark) / 2, size: mark, ink: accent.ink)
        return try canvas.png()
    }
}
