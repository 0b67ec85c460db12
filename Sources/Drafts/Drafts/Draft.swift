import Civic
import Postgres
import Web

/// A plan that the city puts up for comment, in one or more versions.
public struct Draft: Sendable, Equatable {
    public let id: DraftID
    public let consultationID: ConsultationID
    public let slug: Slug
    public private(set) var title: String
    /// The language in which the title stands here.
    public private(set) var titleLanguage = Language.japanese

    public init(id: DraftID, consultationID: ConsultationID, slug: Slug, title: String) {
        self.id = id
        self.consultationID = consultationID
        self.slug = slug
        self.title = title
    }
}

extension Draft: RowDecodable {
    /// Reads the columns `draft_id`, `consultation_id`, `slug`, `title`.
    public init(_ row: Row) throws {
        self.init(
            id: try row.decode("draft_id"), consultationID: try row.decode("consultation_id"),
            slug: try row.decode("slug"), title: try row.decode("title"))
    }
}

extension Draft {
    /// Where its title stands in other languages.
    public var titleKey: ContentKey { ContentKey(.draft, id.rawValue, "title") }

    /// The same draft with its title in the language of the translations, if it stands in it.
    public func translated(by translations: Translations) -> Draft {
        let text = translations.text(titleKey, japanese: title)
        var translated = self
        translated.title = text.text
        translated.titleLanguage = text.language
        return translated
    }
}
