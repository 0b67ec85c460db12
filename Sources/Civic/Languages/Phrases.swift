/// The interface texts of one language.
public struct Phrases: Sendable {
    public let language: Language
    let table: [String: String]

    /// The text of a key; the key itself where a language lacks it, which a check of the repository prevents.
    public func callAsFunction(_ key: TextKey) -> String {
        table[key.name] ?? key.name
    }

    /// The text of a key with `{name}` replaced by arguments.
    public func callAsFunction(_ key: TextKey, _ arguments: [String: String]) -> String {
        Self.fill(self(key), arguments)
    }

    /// A counted text: the form of the language's plural category for the number, such as `key.one`.
    ///
    /// `{count}` is the number as the language groups it.
    public func callAsFunction(_ key: TextKey, count: Int, _ arguments: [String: String] = [:]) -> String {
        let form = PluralCategory(of: count, in: language).rawValue
        let text = table["\(key.name).\(form)"] ?? table[key.name + ".other"] ?? key.name
        return Self.fill(text, arguments.merging(["count": number(count)]) { own, _ in own })
    }

    /// A number with thousands grouped as the language does it: 12,345 or, in Vietnamese, 12.345.
    public func number(_ number: Int) -> String {
        if number.magnitude < 1000 { return String(number) }
        let digits = String(number.magnitude)
        let groups = stride(from: digits.count, to: 0, by: -3).map { end in
            String(digits.dropLast(digits.count - end).suffix(3))
        }
        return (number < 0 ? "-" : "")
            + groups.reversed().joined(separator: language == .vietnamese ? "." : ",")
    }

    private static func fill(_ text: String, _ arguments: [String: String]) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var filled = ""
        var rest = Substring(text)
        // By bytes: a page has hundreds of these, and finding the borders of Japanese characters is slow.
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            let name = String(rest[rest.utf8.index(after: open)..<close])
            filled += rest[..<open]
            filled += arguments[name] ?? "{\(name)}"
            rest = rest[rest.utf8.index(after: close)...]
        }
        return filled + rest
    }
}
