/// Codes as people type them: in groups, or in the wide digits of a Japanese keyboard.
public enum TypedCode {
    /// The digits alone.
    public static func digits(_ text: String) -> String {
        String(
            text.compactMap { $0.wholeNumberValue }.compactMap {
                (0...9).contains($0) ? Character(String($0)) : nil
            })
    }
}
