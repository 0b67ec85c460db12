/// Signs between letters that do not always part them.
enum Hyphens {
    /// The gap that a sign leaves where it is no boundary; nil where it is one, or a long vowel.
    static func replacement(
        of sign: FoldedUnit, after last: FoldedUnit?, _ next: FoldedUnit?
    ) -> Separators.Gap? {
        guard let last, let next else { return nil }
        switch sign.scalar {
        case ",": return last.scalar.isDigit && next.scalar.isDigit ? Separators.Gap.none : nil
        case "・", "･", "·":
            return last.scalar.isKatakana && next.scalar.isKatakana ? Separators.Gap.none : nil
        default:
            let isBetweenWords = last.script == .word && next.script == .word
            return isHyphen(sign.scalar) && isBetweenWords ? .space : nil
        }
    }

    /// Whether a hyphen or a wave dash stands for ー: a hyphen after katakana, unless a Latin word or a number
    /// follows, and a wave dash between kana.
    static func isLongVowel(_ sign: FoldedUnit, after last: FoldedUnit?, _ next: FoldedUnit?) -> Bool {
        guard let last, last.script == .kana else { return false }
        if isWave(sign.scalar) { return next?.script == .kana }
        return isHyphen(sign.scalar) && last.scalar.isKatakana && next?.script != .word
    }

    private static func isWave(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "~" || scalar == "〜" || scalar == "∼"
    }

    private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2010...0x2015, 0x2043, 0x2212, 0x2500, 0x2501: true
        default: false
        }
    }
}
