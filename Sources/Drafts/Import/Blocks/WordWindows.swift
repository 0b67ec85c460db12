/// The four-letter windows inside the lines of a draft: a cut word is known again by one that spans the cut.
struct WordWindows {
    private var windows: Set<UInt64> = []

    init(_ lines: [Line]) {
        for line in lines {
            let scalars = Array(line.folded.unicodeScalars)
            guard scalars.count >= 4 else { continue }
            for start in 0...scalars.count - 4 { windows.insert(Self.key(scalars[start..<start + 4])) }
        }
    }

    /// Whether the last two letters of one line and the first two of the next stand together elsewhere.
    func contains(_ previous: String, _ next: String) -> Bool {
        let tail = previous.unicodeScalars.suffix(2)
        let head = next.unicodeScalars.prefix(2)
        let window = Array(tail) + Array(head)
        guard window.count == 4, window.allSatisfy({ $0.isJapanese || $0.isLatin || $0 == "～" || $0 == "~" }) else {
            return false
        }
        return windows.contains(Self.key(window[...]))
    }

    /// Four scalars of the basic plane in one word; others fold onto it, which does no harm here.
    private static func key(_ scalars: ArraySlice<Unicode.Scalar>) -> UInt64 {
        scalars.reduce(0) { $0 << 16 | UInt64($1.value & 0xFFFF) }
    }
}
