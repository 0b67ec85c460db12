import Testing

@testable import Japanese

/// What holds for every text, tried on texts made of all that folding touches.
@Suite struct FoldingProperties {
    private static let pieces: [String] =
        "あいうえおかがきっゃゅょゎゐゑをんゔぁぃゝゞアイカガキケヶヵッャヮヴァィェオーｰｱｶﾞﾊﾟ・･々〻一二十何所月学學髙﨑邊箇aZé0９,.-−‐〜～、。 　\n\t"
        .map(String.init) + [
            "か\u{3099}", "葛\u{E0100}", "㍻", "㌔", "①", "Ⅳ", "ﬁ", "ß", "İ", "한", "👨‍👩‍👧", "\u{00AD}", "\u{200B}",
            "\r\n", "𠮷",
        ]

    private static func text(_ random: inout Seeded) -> String {
        (0..<Int.random(in: 0...24, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
        }.joined()
    }

    @Test func `folding a folded text changes nothing`() {
        var random = Seeded(state: 31)
        for _ in 0..<20_000 {
            let text = Self.text(&random)
            let once = Folding.fold(text).text
            #expect(Folding.fold(once).text == once, "\(text.debugDescription)")
        }
    }

    @Test func `places lie in the original, in order, between characters`() {
        var random = Seeded(state: 32)
        for _ in 0..<5000 {
            let text = Self.text(&random)
            var last = 0
            for unit in Folding.fold(text).units {
                #expect(unit.start >= last, "\(text.debugDescription)")
                #expect(unit.start <= unit.end && unit.end <= text.utf8.count, "\(text.debugDescription)")
                for place in [unit.start, unit.end] {
                    let index = text.utf8.index(text.startIndex, offsetBy: place)
                    #expect(index.samePosition(in: text.unicodeScalars) != nil, "\(text.debugDescription)")
                }
                last = unit.start
            }
        }
    }

    @Test func `a found stretch of the original folds to the word that found it`() {
        var random = Seeded(state: 33)
        for _ in 0..<5000 {
            let text = "、" + Self.text(&random) + "、見守り、" + Self.text(&random)
            let folded = Folding.fold(text)
            let found = folded.occurrences(of: "見守り")
            #expect(found.count == 1, "\(text.debugDescription)")
            for range in found {
                let bytes = folded.source(of: range)
                let piece = String(decoding: Array(text.utf8)[bytes], as: UTF8.self)
                #expect(Folding.fold(piece).text == "見守り", "\(text.debugDescription)")
            }
        }
    }

    @Test func `every bigram of a part stands in the whole`() {
        var random = Seeded(state: 34)
        for _ in 0..<5000 {
            let folded = Folding.fold(Self.text(&random) + "、通学路の見守り、" + Self.text(&random)).text
            let lexemes = Bigrams.lexemes(of: folded)
            for demand in Bigrams.demands(of: "学路の見守") {
                guard case .lexeme(let lexeme) = demand else { continue }
                #expect(lexemes.contains(lexeme))
            }
        }
    }
}

/// A small generator whose numbers are the same each time (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
