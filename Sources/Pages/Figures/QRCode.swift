import CQREncode
import HTML

/// A QR code as the black and white squares that libqrencode computes; the drawing is ours.
public struct QRCode: Sendable {
    /// Number of squares of a side.
    public let size: Int
    private let dark: [Bool]

    /// Light squares around it that readers need (ISO/IEC 18004 section 9.1).
    private static let border = 4

    /// Nil when the text is too long for any code.
    public init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let data = code.pointee.data else { return nil }
        size = width
        // The lowest bit says whether a square is dark.
        dark = (0..<width * width).map { data[$0] & 1 == 1 }
    }

    public func isDark(_ x: Int, _ y: Int) -> Bool { dark[y * size + x] }

    /// Runs of dark squares as one path, light around them, so that it can be read on any background.
    public func svg(label: String) -> HTML {
        let side = size + 2 * Self.border
        return """
            <svg class="qr-code" viewBox="0 0 \(String(side)) \(String(side))" role="img" aria-label="\(label)" \
            shape-rendering="crispEdges"><rect width="\(String(side))" height="\(String(side))" fill="#fff"/>\
            <path fill="#000" d="\(path)"/></svg>
            """
    }

    private var path: String {
        var path = ""
        for y in 0..<size {
            var x = 0
            while x < size {
                guard isDark(x, y) else {
                    x += 1
                    continue
                }
                let start = x
                while x < size, isDark(x, y) { x += 1 }
                path += "M\(start + Self.border) \(y + Self.border)h\(x - start)v1h-\(x - start)z"
            }
        }
        return path
    }
}
