/// A long text cut into pieces that MeCab can hold: it counts lengths in 16 bits, and its memory grows with the
/// piece. Cuts stand where a sentence or a line ends; one without any end is cut at 8 KB between two characters.
struct TextPieces: Sequence, IteratorProtocol {
    private static let enough = 512
    private static let limit = 8192
    private var rest: UnsafeBufferPointer<UInt8>.SubSequence

    init(_ text: UnsafeBufferPointer<UInt8>) {
        rest = text[...]
    }

    mutating func next() -> UnsafeBufferPointer<UInt8>? {
        guard !rest.isEmpty else { return nil }
        let piece = rest.prefix(length)
        rest = rest.dropFirst(piece.count)
        return UnsafeBufferPointer(rebasing: piece)
    }

    private var length: Int {
        guard rest.count > Self.enough else { return rest.count }
        let start = rest.startIndex
        for end in Self.enough..<Swift.min(rest.count, Self.limit) where isEnd(start + end - 1) {
            return end
        }
        guard rest.count > Self.limit else { return rest.count }
        var cut = Self.limit
        while cut > Self.limit - 4, rest[start + cut] & 0xC0 == 0x80 { cut -= 1 }
        return cut
    }

    /// Whether a line or a sentence ends with this byte: LF, or the last byte of 。(E3 80 82).
    private func isEnd(_ index: Int) -> Bool {
        switch rest[index] {
        case 0x0A: true
        case 0x82: rest[index - 1] == 0x80 && rest[index - 2] == 0xE3
        default: false
        }
    }
}
