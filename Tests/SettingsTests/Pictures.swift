/// Small files with the headers of pictures, made byte by byte.
enum Pictures {
    static let all = [
        png(640, 480, text: "Title\0x"), jpeg(1200, 630, exif: exif(orientation: 3, secret: "x")),
        webpLossy(300, 200), webpExtended(40, 20),
    ]

    static func png(_ width: Int, _ height: Int, text: String? = nil) -> [UInt8] {
        let head = big(width, 4) + big(height, 4) + [8, 6, 0, 0, 0]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", head)
            + (text.map { chunk("tEXt", Array($0.utf8)) } ?? [])
            + chunk("IDAT", [0x78, 0x9C, 3, 0, 0, 0, 0, 1])
            + chunk("IEND", [])
    }

    static func jpeg(_ width: Int, _ height: Int, exif: [UInt8] = []) -> [UInt8] {
        let frame = [8] + big(height, 2) + big(width, 2) + [1, 1, 0x11, 0]
        return [0xFF, 0xD8] + exif + segment(0xE0, Array("JFIF\0".utf8)) + segment(0xDB, [0, 1, 2])
            + segment(0xC0, frame) + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 3, 0xFF, 0xD9]
    }

    /// An EXIF segment in little-endian order with an orientation and some text behind.
    static func exif(orientation: UInt8, secret: String) -> [UInt8] {
        segment(
            0xE1,
            Array("Exif\0\0II*\0".utf8) + [
                8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0,
            ]
                + [0, 0, 0, 0] + Array(secret.utf8))
    }

    static func webpLossy(_ width: Int, _ height: Int) -> [UInt8] {
        riff("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A] + little(width, 2) + little(height, 2) + [0, 0])
    }

    static func webpExtended(_ width: Int, _ height: Int) -> [UInt8] {
        riff("VP8X", [0b1100, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3))
    }

    static func contains(_ text: String, _ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0...].starts(with: text.utf8) }
    }

    private static func riff(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let chunk = Array(name.utf8) + little(content.count, 4) + content
        return Array("RIFF".utf8) + little(chunk.count + 4, 4) + Array("WEBP".utf8) + chunk
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        big(content.count, 4) + Array(name.utf8) + content + [0, 0, 0, 0]
    }

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker] + big(content.count + 2, 2) + content
    }

    private static func big(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(number >> (8 * $0) & 255) }
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] { big(number, count).reversed() }
}
