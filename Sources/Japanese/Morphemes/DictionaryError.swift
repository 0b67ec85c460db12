/// Why Japanese text can't be taken apart on this machine, with the way out.
public enum DictionaryError: Error, Equatable, CustomStringConvertible {
    case missing
    /// A dictionary is there, but not in UTF-8 or not in the form of ipadic.
    case unfit(folder: String)

    public var description: String {
        switch self {
        case .missing:
            "The dictionary of Japanese words is missing. Install the package mecab-ipadic-utf8."
        case .unfit(let folder):
            """
            The dictionary of Japanese words in \(folder) is not ipadic in UTF-8. \
            Install the package mecab-ipadic-utf8.
            """
        }
    }
}
