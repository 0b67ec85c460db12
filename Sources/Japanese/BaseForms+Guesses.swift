/// Base forms of a word, and those it may come from; a guess that is no word of Japanese finds nothing and does no
/// harm.
extension BaseForms.Word {
    static func bases(of morpheme: Morpheme) -> [String] {
        let base = morpheme.baseForm
        switch morpheme.partOfSpeech {
        case .verb: return [base] + plainVerb(of: base)
        case .adjective: return [base]
        case .noun: return verbs(behind: morpheme.surface)
        default: return []
        }
    }

    /// 歩ける is what one can 歩く.
    private static func plainVerb(of base: String) -> [String] {
        let stem = base.unicodeScalars.dropLast()
        guard base.hasSuffix("る"), let last = stem.last, let ending = rows["え"]?[last] else { return [] }
        return [String(String.UnicodeScalarView(stem.dropLast())) + String(ending)]
    }

    /// 取り組み is the noun of 取り組む, 届け that of 届ける.
    private static func verbs(behind noun: String) -> [String] {
        let scalars = noun.unicodeScalars
        guard let first = scalars.first, Script(first) == .han, let last = scalars.last else { return [] }
        let stem = String(String.UnicodeScalarView(scalars.dropLast()))
        if let ending = rows["い"]?[last] { return [stem + String(ending), noun + "る"] }
        return rows["え"]?[last] == nil ? [] : [noun + "る"]
    }

    /// From the ending of a stem, in the row of い or え, to that of the verb, in the row of う.
    private static let rows: [Character: [Unicode.Scalar: Unicode.Scalar]] = [
        "い": row("いきぎしちにびみり"), "え": row("えけげせてねべめれ"),
    ]

    private static func row(_ stems: String) -> [Unicode.Scalar: Unicode.Scalar] {
        Dictionary(uniqueKeysWithValues: zip(stems.unicodeScalars, "うくぐすつぬぶむる".unicodeScalars))
    }

    /// Official writing leaves kana out of many compounds: 申込, 手続, 受付.
    static func skeleton(of morpheme: Morpheme) -> String? {
        let text = Folding.fold(morpheme.baseForm).text.unicodeScalars
        let kanji = text.filter { Script($0) == .han }
        guard kanji.count >= 2, kanji.count < text.count, let first = text.first, Script(first) == .han else {
            return nil
        }
        return String(String.UnicodeScalarView(kanji))
    }
}
