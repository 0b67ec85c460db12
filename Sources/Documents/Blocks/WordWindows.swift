/// The short windows inside the lines of a draft: a cut word is known again by one that spans the cut.
struct WordWindows {
    private var short: Set<UInt64> = []
    private var long: Set<UInt64> = []

    init(_ lines: [Line]) {
        for line in lines {
            let scalars = Array(line.folded.unicodeScalars)
            guard scalars.count >= 4 else { continue }
            for start in 0...scalars.count - 4 { short.insert(Self.key(scalars[start..<start + 4])) }
            guard scalars.count >= 6 else { continue }
            for start in 0...scalars.count - 6 { long.insert(Self.hash(scalars[start..<start + 6])) }
        }
    }

    /// How much it says for one text that the letters on both sides of the cut stand together elsewhere.
    func weight(_ previous: String, _ next: String) -> Double {
        let window = Self.across(previous, next, 2)
        guard window.count == 4, window.allSatisfy(Self.isWordLike), short.contains(Self.key(window[...]))
        else {
            return 0
        }
        let wide = Self.across(previous, next, 3)
        return wide.count == 6 && wide.allSatisfy(Self.isWordLike) && long.contains(Self.hash(wide[...]))
            ? 5 : 2.5
    }

    private static func across(_ previous: String, _ next: String, _ count: Int) -> [Unicode.Scalar] {
        Array(previous.unicodeScalars.suffix(count)) + Array(next.unicodeScalars.prefix(count))
    }

    private static func isWordLike(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isJapanese || scalar.isLatin || "・～~".unicodeScalars.contains(scalar)
    }

    /// Six scalars as one number (FNV-1a); two windows with one number do no harm here.
    private static func hash(_ scalars: ArraySlice<Unicode.Scalar>) -> UInt64 {
        scalars.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.value)) &* 0x0100_0000_01B3 }
    }

    /// Four scalars of the basic plane in one word; others fold onto it, which does no harm here.
    private static func key(_ scalars: ArraySlice<Unicode.Scalar>) -> UInt64 {
        scalars.reduce(0) { $0 << 16 | UInt64($1.value & 0xFFFF) }
    }
}
