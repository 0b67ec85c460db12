import Civic

/// One interface text: ours, and the city's own words where it has some.
public struct LabelEntry: Sendable, Equatable {
    public let key: String
    public let ours: String
    public let own: String?

    public init(key: String, ours: String, own: String?) {
        self.key = key
        self.ours = ours
        self.own = own
    }

    /// What is shown.
    public var shown: String { own ?? ours }
}

/// Which texts a list is to show.
public struct LabelFilter: Sendable, Equatable {
    public var language: Language
    /// Words in our text, in the city's own, or in the key.
    public var words: String
    /// Name of the file of texts, such as `drafts`; empty for all.
    public var module: String
    /// Whether only texts are shown that the city changed.
    public var onlyChanged: Bool

    public init(
        language: Language, words: String = "", module: String = "", onlyChanged: Bool = false
    ) {
        self.language = language
        self.words = words
        self.module = module
        self.onlyChanged = onlyChanged
    }
}

/// Finds interface texts.
public struct LabelList: Sendable {
    /// The pages about the site have an editor of their own.
    static let elsewhere: Set<String> = ["information"]

    private let texts: Texts

    public init(_ texts: Texts) {
        self.texts = texts
    }

    /// The files of texts, sorted.
    public var modules: [String] {
        Set(texts.ours(in: .japanese).keys.map(Self.module)).subtracting(Self.elsewhere).sorted()
    }

    /// The texts that fit, by key.
    public func entries(_ filter: LabelFilter) -> [LabelEntry] {
        let shown = texts.phrases(in: filter.language)
        return texts.ours(in: filter.language).sorted { $0.key < $1.key }.compactMap { key, ours in
            let now = shown(TextKey(named: key))
            let entry = LabelEntry(key: key, ours: ours, own: now == ours ? nil : now)
            return Self.fits(entry, filter) ? entry : nil
        }
    }

    /// One text; nil for a key that there is not.
    public func entry(_ key: String, in language: Language) -> LabelEntry? {
        guard !Self.elsewhere.contains(Self.module(key)), let ours = texts.ours(in: language)[key] else {
            return nil
        }
        let now = texts.phrases(in: language)(TextKey(named: key))
        return LabelEntry(key: key, ours: ours, own: now == ours ? nil : now)
    }

    private static func module(_ key: String) -> String { String(key.prefix { $0 != "." }) }

    private static func fits(_ entry: LabelEntry, _ filter: LabelFilter) -> Bool {
        let module = module(entry.key)
        if elsewhere.contains(module) { return false }
        if filter.onlyChanged, entry.own == nil { return false }
        if !filter.module.isEmpty, module != filter.module { return false }
        let words = filter.words.lowercased()
        return words.isEmpty
            || [entry.key, entry.ours, entry.shown].contains { $0.lowercased().contains(words) }
    }
}
