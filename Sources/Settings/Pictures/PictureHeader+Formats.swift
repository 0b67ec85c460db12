extension PictureHeader {
    /// PNG (W3C, sections 5.2 and 11.2.1): a signature, then IHDR with the size, at the end IEND.
    static func png(_ bytes: [UInt8]) -> PictureHeader? {
        let reader = ByteReader(bytes: bytes)
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), reader.big(8, 4) == 13,
            reader.has("IHDR", at: 12), reader.has("IEND", at: bytes.count - 8),
            let width = reader.big(16, 4), let height = reader.big(20, 4)
        else { return nil }
        return PictureHeader(format: .png, width: width, height: height)
    }

    /// JPEG (ITU T.81, annex B): segments with a length each; the first "start of frame" has the size.
    static func jpeg(_ bytes: [UInt8]) -> PictureHeader? {
        let reader = ByteReader(bytes: bytes)
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]), bytes.suffix(2).elementsEqual([0xFF, 0xD9]) else {
            return nil
        }
        var place = 2
        while let prefix = reader.byte(place), prefix == 0xFF, let marker = reader.byte(place + 1) {
            // Fill bytes before a marker (B.1.1.2).
            if marker == 0xFF {
                place += 1
                continue
            }
            guard let length = reader.big(place + 2, 2), length >= 2 else { return nil }
            if isFrame(marker) {
                guard let height = reader.big(place + 5, 2), let width = reader.big(place + 7, 2) else {
                    return nil
                }
                return PictureHeader(format: .jpeg, width: width, height: height)
            }
            // The picture's data begin without a frame before them.
            if marker == 0xDA { return nil }
            place += 2 + length
        }
        return nil
    }

    /// C0 to CF but the tables DHT, JPG and DAC.
    private static func isFrame(_ marker: Int) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    /// WebP (RFC 9649): a RIFF file whose first chunk is VP8, VP8L or VP8X, each with the size in its own way.
    static func webp(_ bytes: [UInt8]) -> PictureHeader? {
        let reader = ByteReader(bytes: bytes)
        guard reader.has("RIFF", at: 0), reader.has("WEBP", at: 8), let size = reader.little(4, 4),
            size + 8 == bytes.count || size + 8 + size % 2 == bytes.count
        else { return nil }
        if reader.has("VP8 ", at: 12) { return lossy(reader) }
        if reader.has("VP8L", at: 12) { return lossless(reader) }
        if reader.has("VP8X", at: 12), let width = reader.little(24, 3), let height = reader.little(27, 3) {
            return PictureHeader(format: .webp, width: width + 1, height: height + 1)
        }
        return nil
    }

    /// A key frame with its start code (RFC 6386 section 9.1).
    private static func lossy(_ reader: ByteReader) -> PictureHeader? {
        guard reader.big(23, 3) == 0x9D012A, let width = reader.little(26, 2),
            let height = reader.little(28, 2)
        else { return nil }
        return PictureHeader(format: .webp, width: width & 0x3FFF, height: height & 0x3FFF)
    }

    private static func lossless(_ reader: ByteReader) -> PictureHeader? {
        guard reader.byte(20) == 0x2F, let bits = reader.little(21, 4) else { return nil }
        return PictureHeader(format: .webp, width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    }
}
