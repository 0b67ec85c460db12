/// Brings Japanese and Latin text into the one form in which it is compared, and knows where each piece came from.
///
/// Alike become: widths and compatibility forms (NFKC), upper and lower case, letters with and without accents,
/// hiragana and katakana, old and new forms of characters, 々 and what it repeats, ヴァ and バ, ィ and イ,
/// ヶ, ヵ and が, long vowels written with ー, 〜 or a hyphen, コンピューター and コンピュータ. Spaces inside
/// Japanese text, which layout puts there, go. What separates words becomes one line break, which nothing else
/// becomes: so folding a folded text changes nothing.
public enum Folding {
    /// To be raised with each change of what is folded how: the index of search is then made anew.
    public static let version = 1

    public static func fold(_ text: String) -> FoldedText {
        var units = Compatibility.units(of: text)
        CharacterForms.replace(in: &units)
        Separators.join(&units)
        IterationMarks.repeatCharacters(in: &units)
        ProlongedSounds.unify(&units)
        KanaVariants.replace(in: &units)
        return FoldedText(units: units)
    }
}
