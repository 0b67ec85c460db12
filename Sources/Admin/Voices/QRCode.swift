import CQREncode
import HTML

/// A QR code (JIS X 0510) drawn as one path, sharp at every size and on paper.
struct QRCode: Sendable {
    /// Modules a side, without the quiet zone.
    let width: Int
    private let isDark: [Bool]
    /// Empty modules around it, as the standard asks.
    private static let quiet = 4

    /// Nil for a text that is too long for any code.
    init?(_ text: String) {
        // Level M: still read with 15 percent of it dirty, as on a poster.
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let data = code.pointee.data else { return nil }
        self.width = width
        isDark = (0..<width * width).map { data[$0] & 1 == 1 }
    }

    subscript(column: Int, row: Int) -> Bool { isDark[row * width + column] }

    /// - Parameter label: what it leads to, read aloud in place of the picture.
    func drawing(label: String) -> HTML {
        let side = width + 2 * Self.quiet
        return """
            <svg class="qr" viewBox="0 0 \(side) \(side)" role="img" aria-label="\(label)" \
            shape-rendering="crispEdges"><rect class="qr__ground" width="\(side)" height="\(side)"/>\
            <path class="qr__ink" d="\(path)"/></svg>
            """
    }

    /// One bar for each run of dark modules in a row.
    private var path: String {
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                guard self[column, row] else {
                    column += 1
                    continue
                }
                let start = column
                while column < width, self[column, row] { column += 1 }
                path +=
                    "M\(start + Self.quiet) \(row + Self.quiet)h\(column - start)v1H\(start + Self.quiet)z"
            }
        }
        return path
    }
}
