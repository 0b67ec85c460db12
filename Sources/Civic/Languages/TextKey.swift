/// The name of an interface text, such as `discussion.form.post`; always written out in the source.
///
/// A check of the repository looks for every key in every language file.
public struct TextKey: Hashable, Sendable, ExpressibleByStringLiteral {
    public let name: String

    public init(stringLiteral name: StaticString) {
        self.name = name.description
    }

    /// A key carried by an error or a sealed flash, whose source wrote it out.
    public init(named name: String) {
        self.name = name
    }

    /// A key whose last part is a value of an enumeration, as in `drafts.kind.heading`.
    public init(_ prefix: StaticString, _ value: some RawRepresentable<String>) {
        name = prefix.description + "." + value.rawValue
    }
}
