import Postgres

/// A language of the interface.
public enum Language: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    case japanese = "ja"
    case english = "en"

    /// Its own name, as the language switch shows it.
    public var ownName: String {
        switch self {
        case .japanese: "日本語"
        case .english: "English"
        }
    }

    /// The best language for an `Accept-Language` field (RFC 9110 section 12.5.4); Japanese when none fits.
    public static func preferred(by field: String?) -> Language {
        guard let field else { return .japanese }
        let ranges = field.split(separator: ",").enumerated().compactMap { order, range in
            LanguageRange(range, order: order)
        }
        let best = ranges.sorted().lazy.compactMap { range in
            allCases.first { range.tag == $0.rawValue || range.tag.hasPrefix($0.rawValue + "-") }
        }
        return best.first ?? .japanese
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
