/// Line breaks within cells: `\n`, whatever the writing program used.
enum LineEnds {
    static func unified(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(0x0D) else { return String(decoding: bytes, as: UTF8.self) }
        var unified: [UInt8] = []
        var last: UInt8 = 0
        for byte in bytes {
            if byte == 0x0D {
                unified.append(0x0A)
            } else if byte != 0x0A || last != 0x0D {
                unified.append(byte)
            }
            last = byte
        }
        return String(decoding: unified, as: UTF8.self)
    }
}
