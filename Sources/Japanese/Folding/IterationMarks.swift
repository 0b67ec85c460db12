import Foundation

/// 々, ゝ and ゞ become what they repeat.
enum IterationMarks {
    static func repeatCharacters(in units: inout [FoldedUnit]) {
        for index in units.indices.dropFirst() {
            // A long vowel repeats its syllable: 「らーゝ」.
            guard let before = units[..<index].last(where: { $0.scalar != "ー" })?.scalar else { continue }
            switch units[index].scalar {
            case "々", "〻": if Script(before) == .han { units[index].scalar = before }
            case "ゝ", "ヽ": if let kana = plain(before) { units[index].scalar = kana }
            case "ゞ", "ヾ": if let kana = plain(before) { units[index].scalar = voiced(kana) }
            default: break
            }
        }
    }

    /// A kana without its voicing mark; 「づゝ」 is read づつ. Nil for what is no kana.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard Script(scalar) == .kana, scalar != "ー" else { return nil }
        let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
        return parts.first
    }

    private static func voiced(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let marked = String(String.UnicodeScalarView([scalar, "\u{3099}"]))
        let composed = marked.precomposedStringWithCanonicalMapping.unicodeScalars
        return composed.count == 1 ? composed.first ?? scalar : scalar
    }
}
