/// Makes texts and edits from a seed, with what breaks careless cutting: emoji, combining marks, CRLF.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
    }

    private static let pieces = [
        "窓口の時間を", "長くします。", "\r\n", "\n", "👨‍👩‍👧‍👦", "🇯🇵", "か\u{3099}", "が", "1,000円", "Wi-Fi", "e\u{301}",
        "é", "　", " ", "（案）", "公園では、", "待ち時間", "は", "の", "に", "👍🏽", "２０２６年", "〇", "葛\u{E0100}城市",
        "\u{301}", "\r", "ﾊﾟﾝ", "\u{200D}",
    ]

    mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }

    mutating func text() -> String {
        (0..<next(60)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
    }

    /// The text after some deletions and insertions between any two scalars.
    mutating func edited(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0...next(6) {
            let start = next(scalars.count + 1)
            let end = min(scalars.count, start + next(8))
            scalars.replaceSubrange(
                start..<end,
                with: next(2) == 0 ? [] : Array(Self.pieces[next(Self.pieces.count)].unicodeScalars))
        }
        return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
}
