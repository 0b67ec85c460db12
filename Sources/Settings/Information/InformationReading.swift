import Civic
import HTML
import Pages
import Postgres

/// A page about the site as one visitor reads it.
public struct InformationReading: Sendable {
    public let kind: InformationKind
    public let text: InformationText
    /// What stands for the names in the text.
    public let names: Names
    /// The language of the text; another than the visitor's where it was not translated yet.
    public let language: Language
    /// Whether the Japanese page was changed after this one, so that both may differ.
    public let isBehindJapanese: Bool

    public init(
        kind: InformationKind, text: InformationText, names: Names, language: Language,
        isBehindJapanese: Bool = false
    ) {
        self.kind = kind
        self.text = text
        self.names = names
        self.language = language
        self.isBehindJapanese = isBehindJapanese
    }
}

extension InformationReading {
    /// The names that texts are filled with.
    public struct Names: Sendable, Equatable {
        public let city: String
        public let site: String

        public init(city: String, site: String) {
            self.city = city
            self.site = site
        }

        /// For places that hold no markup.
        var plain: [String: String] { ["city": city, "site": site] }

        /// The city's name marked as one.
        func marked(_ phrases: Phrases) -> [String: HTML] {
            ["city": cityName(city, phrases), "site": HTML(text: site)]
        }
    }
}

/// Finds the text of a page: the city's own, else ours.
struct InformationReader: Sendable {
    let store: InformationStore
    let site: SiteContext

    func read(_ kind: InformationKind, in language: Language) async throws -> InformationReading {
        if kind == .terms { return try await readTerms(try await store.termsVersion(), in: language) }
        let own = try await store.newest(kind, in: language)
        let japanese = language == .japanese ? own : try await store.newest(kind, in: .japanese)
        return reading(own, kind, language, behind: Self.isBehind(own, japanese))
    }

    /// Whether the city wrote a Japanese text after this one; our own texts say the same in all languages.
    private static func isBehind(_ own: InformationEdition?, _ japanese: InformationEdition?) -> Bool {
        guard let japanese, japanese.text != nil else { return false }
        return japanese.id > own?.id ?? InformationEditionID(rawValue: 0)
    }

    /// One version of the terms. Where it was never translated, the Japanese text stands: it is what people
    /// accept.
    func readTerms(_ version: Int, in language: Language) async throws -> InformationReading {
        let own = try await store.terms(version, in: language)
        guard own == nil, version > 1, language != .japanese else {
            let japanese = try await store.terms(version, in: .japanese)
            return reading(own, .terms, language, behind: Self.isBehind(own, japanese))
        }
        return reading(try await store.terms(version, in: .japanese), .terms, .japanese, behind: false)
    }

    private func reading(
        _ edition: InformationEdition?, _ kind: InformationKind, _ language: Language, behind: Bool
    ) -> InformationReading {
        let phrases = site.texts.phrases(in: language)
        let text = edition?.text ?? .ours(kind, in: phrases)
        return InformationReading(
            kind: kind, text: text,
            names: InformationReading.Names(city: site.city.name, site: phrases("common.site_name")),
            language: language, isBehindJapanese: behind)
    }
}
