/// Takes the text form of a one-dimensional array apart (PostgreSQL manual, section 8.15.6).
struct ArrayReader {
    let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The elements' texts, nil for NULL; nil as a whole if this is no such array.
    mutating func elements() -> [[UInt8]?]? {
        guard next() == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}"), bytes.count >= 2 else {
            return nil
        }
        var elements: [[UInt8]?] = []
        if peek() == UInt8(ascii: "}") { return elements }
        while true {
            if peek() == UInt8(ascii: "{") { return nil }
            elements.append(peek() == UInt8(ascii: "\"") ? quoted() : plain())
            switch next() {
            case UInt8(ascii: ","): continue
            case UInt8(ascii: "}"): return position == bytes.count ? elements : nil
            default: return nil
            }
        }
    }

    private mutating func plain() -> [UInt8]? {
        var text: [UInt8] = []
        while let byte = peek(), byte != UInt8(ascii: ","), byte != UInt8(ascii: "}") {
            text.append(byte)
            position += 1
        }
        return text == Array("NULL".utf8) ? nil : text
    }

    private mutating func quoted() -> [UInt8] {
        var text: [UInt8] = []
        position += 1
        while let byte = next(), byte != UInt8(ascii: "\"") {
            text.append(byte == UInt8(ascii: "\\") ? next() ?? byte : byte)
        }
        return text
    }

    private func peek() -> UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private mutating func next() -> UInt8? {
        defer { position += 1 }
        return peek()
    }
}
