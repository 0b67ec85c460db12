/// Names in braces within a text, such as `{city}`, that are filled when it is shown.
public enum Placeholders {
    /// The names in a text.
    public static func names(in text: String) -> Set<String> {
        var names: Set<String> = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            names.insert(String(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        return names
    }

    /// Whether each brace that opens is closed, and none stands alone.
    public static func areBalanced(in text: String) -> Bool {
        var isOpen = false
        for character in text where character == "{" || character == "}" {
            if (character == "{") == isOpen { return false }
            isOpen.toggle()
        }
        return !isOpen
    }

    /// A text with its names replaced; names without a value stay as they are, and values are not looked into.
    public static func fill(_ text: String, _ values: [String: String]) -> String {
        var filled = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            filled += rest[..<open]
            filled += values[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}
