/// Kana that are written in two ways become one, last of all katakana hiragana.
enum KanaVariants {
    static func replace(in units: inout [FoldedUnit]) {
        counters(&units)
        for index in units.indices where units[index].script == .kana {
            units[index].scalar = hiragana(units[index].scalar)
        }
        vu(&units)
        for index in units.indices {
            if let other = alike[units[index].scalar] { units[index].scalar = other }
        }
    }

    /// ヶ in 一ヶ月 and 霞ヶ関 is read か or が and written ヶ, ケ, カ, か, 箇 or が: all become が.
    private static func counters(_ units: inout [FoldedUnit]) {
        for index in units.indices {
            let before = index > 0 ? units[index - 1].scalar : nil
            let after = index + 1 < units.count ? units[index + 1].scalar : nil
            switch units[index].scalar {
            case "ヶ", "ヵ", "ゖ", "ゕ": units[index].scalar = "が"
            case "ケ":
                guard let before, let after, Script(after) == .han else { break }
                if before.isDigit || Script(before) == .han { units[index].scalar = "が" }
            case "か", "カ", "箇":
                guard let before, let after, counted.contains(after) else { break }
                if before.isDigit || numerals.contains(before) { units[index].scalar = "が" }
            default: break
            }
        }
    }

    private static let numerals = Set("一二三四五六七八九十百千何数".unicodeScalars)
    private static let counted = Set("月所国年条村町店校点寺".unicodeScalars)

    private static func hiragana(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0x30A1...0x30F6).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value - 0x60) ?? scalar
    }

    /// ヴァ is バ, ヴ alone ブ.
    private static func vu(_ units: inout [FoldedUnit]) {
        guard units.contains(where: { $0.scalar == "ゔ" }) else { return }
        var kept: [FoldedUnit] = []
        for unit in units {
            if let sound = vowels[unit.scalar], let last = kept.last, last.scalar == "ゔ" {
                kept[kept.count - 1] = FoldedUnit(scalar: sound, start: last.start, end: unit.end)
            } else {
                kept.append(unit)
            }
        }
        units = kept.map { unit in
            unit.scalar == "ゔ" ? FoldedUnit(scalar: "ぶ", start: unit.start, end: unit.end) : unit
        }
    }

    private static let vowels: [Unicode.Scalar: Unicode.Scalar] = [
        "ぁ": "ば", "ぃ": "び", "ぇ": "べ", "ぉ": "ぼ",
    ]

    /// ウィルス and ウイルス, 〜づつ and 〜ずつ, kana of the old spelling.
    private static let alike: [Unicode.Scalar: Unicode.Scalar] = [
        "ぁ": "あ", "ぃ": "い", "ぅ": "う", "ぇ": "え", "ぉ": "お", "ゎ": "わ", "ゐ": "い", "ゑ": "え",
        "ぢ": "じ", "づ": "ず", "ヷ": "ば", "ヸ": "び", "ヹ": "べ", "ヺ": "ぼ",
    ]
}
