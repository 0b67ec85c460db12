/// How a camera was held, from the EXIF segment of a JPEG (CIPA DC-008, tag 0x0112).
struct Orientation: Equatable {
    /// 2 to 8; 1 is upright and needs no segment.
    let value: UInt8

    /// Reads a whole segment, from its marker on.
    static func read(_ segment: [UInt8]) -> Orientation? {
        let reader = ByteReader(bytes: segment)
        let start = 10
        guard reader.has("Exif", at: 4) else { return nil }
        let isLittle = reader.has("II", at: start)
        func number(_ at: Int, _ count: Int) -> Int? {
            isLittle ? reader.little(at, count) : reader.big(at, count)
        }
        guard let first = number(start + 4, 4), let count = number(start + first, 2) else { return nil }
        for index in 0..<min(count, 64) {
            let entry = start + first + 2 + 12 * index
            if number(entry, 2) == 0x0112, let value = number(entry + 8, 2), (2...8).contains(value) {
                return Orientation(value: UInt8(value))
            }
        }
        return nil
    }

    /// An EXIF segment that holds this and nothing else.
    var segment: [UInt8] {
        [0xFF, 0xE1, 0, 34] + Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8]
            // One entry: tag, type SHORT, one value, the value; no further list.
            + [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0] + [0, 0, 0, 0]
    }
}
