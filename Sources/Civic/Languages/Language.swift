import Postgres

/// A language of the interface, named by its BCP 47 tag.
public enum Language: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    case japanese = "ja"
    /// やさしい日本語: short sentences and common words; `simple` is a registered variant.
    case simpleJapanese = "ja-simple"
    case english = "en"
    case simplifiedChinese = "zh-Hans"
    case vietnamese = "vi"

    /// Its own name, as the language switch shows it.
    public var ownName: String {
        switch self {
        case .japanese: "日本語"
        case .simpleJapanese: "やさしい日本語"
        case .english: "English"
        case .simplifiedChinese: "简体中文"
        case .vietnamese: "Tiếng Việt"
        }
    }

    /// Whether it is Japanese, plain or simple: Japanese content on its pages needs no mark of its own, since the
    /// variant is about wording, not about the language.
    public var isJapanese: Bool { self == .japanese || self == .simpleJapanese }

    /// The best language for an `Accept-Language` field (RFC 9110 section 12.5.4); Japanese when none fits.
    public static func preferred(by field: String?) -> Language {
        guard let field else { return .japanese }
        let ranges = field.split(separator: ",").enumerated().compactMap { order, range in
            LanguageRange(range, order: order)
        }
        return ranges.sorted().lazy.compactMap { lookup($0.tag) }.first ?? .japanese
    }

    /// The language of one range, shortened from its end until one is found (RFC 4647 section 3.4).
    ///
    /// Every Chinese range finds simplified Chinese at its own weight, traditional ones too: browsers in Taiwan
    /// and Hong Kong list English without being asked, and most of their readers read the other script far better.
    /// Simple Japanese is found by its whole tag only: nobody gets it who did not choose it.
    public static func lookup(_ range: String) -> Language? {
        var subtags = range.lowercased().split(separator: "-", omittingEmptySubsequences: false)
        while !subtags.isEmpty {
            let tag = subtags.joined(separator: "-")
            if let found = allCases.first(where: { $0.rawValue.lowercased() == tag }) { return found }
            if tag == "zh" { return .simplifiedChinese }
            subtags.removeLast()
            // A single letter begins an extension and never ends a tag.
            if subtags.last?.count == 1 { subtags.removeLast() }
        }
        return nil
    }
}

/// One entry of `Accept-Language`, sorted by weight, then by place.
private struct LanguageRange: Comparable {
    let tag: String
    let weight: Double
    let order: Int

    init?(_ text: Substring, order: Int) {
        let parts = text.split(separator: ";").map { String($0.filter { $0 != " " && $0 != "\t" }) }
        guard let tag = parts.first?.lowercased(), !tag.isEmpty else { return nil }
        let quality = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }
        let weight = quality.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
        guard weight > 0 else { return nil }
        self.tag = tag
        self.weight = weight
        self.order = order
    }

    static func < (left: LanguageRange, right: LanguageRange) -> Bool {
        left.weight == right.weight ? left.order < right.order : left.weight > right.weight
    }
}
