/// Takes out of a picture what is not to be seen: a photo of a phone tells where and with what it was taken.
enum PictureCleaning {
    static func clean(_ bytes: [UInt8], _ format: PictureFormat) -> [UInt8] {
        switch format {
        case .png: png(bytes) ?? bytes
        case .jpeg: jpeg(bytes) ?? bytes
        case .webp: webp(bytes) ?? bytes
        }
    }

    /// Drops texts, times and EXIF (PNG, sections 11.3.3 and 11.3.4).
    private static func png(_ bytes: [UInt8]) -> [UInt8]? {
        let reader = ByteReader(bytes: bytes)
        var cleaned = Array(bytes.prefix(8))
        var place = 8
        while place < bytes.count {
            guard let length = reader.big(place, 4), place + 12 + length <= bytes.count else { return nil }
            let isPrivate = (["tEXt", "zTXt", "iTXt", "eXIf", "tIME"] as [StaticString]).contains {
                reader.has($0, at: place + 4)
            }
            if !isPrivate { cleaned += bytes[place..<place + 12 + length] }
            place += 12 + length
        }
        return cleaned
    }

    /// Drops comments and application segments but JFIF (E0), color profiles (E2) and Adobe's colors (EE). How the
    /// camera was held is kept, in an EXIF segment with nothing else.
    private static func jpeg(_ bytes: [UInt8]) -> [UInt8]? {
        let reader = ByteReader(bytes: bytes)
        var cleaned = Array(bytes.prefix(2))
        var place = 2
        while let marker = reader.byte(place + 1), reader.byte(place) == 0xFF {
            if marker == 0xFF {
                place += 1
                continue
            }
            if marker == 0xDA { return cleaned + bytes[place...] }
            guard let length = reader.big(place + 2, 2), place + 2 + length <= bytes.count else { return nil }
            let segment = bytes[place..<place + 2 + length]
            if marker == 0xE1, let turned = Orientation.read(Array(segment)) {
                cleaned += turned.segment
            } else if !isPrivate(marker) {
                cleaned += segment
            }
            place += 2 + length
        }
        return nil
    }

    private static func isPrivate(_ marker: Int) -> Bool {
        marker == 0xFE || (0xE0...0xEF).contains(marker) && ![0xE0, 0xE2, 0xEE].contains(marker)
    }

    /// Drops EXIF and XMP chunks and their flags (RFC 9649 section 2.7).
    private static func webp(_ bytes: [UInt8]) -> [UInt8]? {
        let reader = ByteReader(bytes: bytes)
        var cleaned = Array(bytes.prefix(12))
        var place = 12
        while place + 8 <= bytes.count {
            guard let size = reader.little(place + 4, 4) else { return nil }
            let end = min(place + 8 + size + size % 2, bytes.count)
            if !reader.has("EXIF", at: place), !reader.has("XMP ", at: place) {
                cleaned += bytes[place..<end]
            }
            place = end
        }
        if reader.has("VP8X", at: 12), cleaned.count > 20 { cleaned[20] &= ~0b0000_1100 }
        let size = cleaned.count - 8
        for index in 0..<4 { cleaned[4 + index] = UInt8(size >> (8 * index) & 255) }
        return cleaned
    }
}
