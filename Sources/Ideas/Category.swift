import Civic
import Postgres

/// Names the rows of `idea_category`.
public enum CategoryKind {}
public typealias CategoryID = ID<CategoryKind>

/// A category that a consultation offers for its ideas.
public struct Category: Sendable, Equatable, RowDecodable {
    public let id: CategoryID
    public private(set) var name: String
    /// The language in which the name stands here.
    public private(set) var language = Language.japanese

    public init(id: CategoryID, name: String) {
        self.id = id
        self.name = name
    }

    public init(_ row: Row) throws {
        id = try row.decode("id")
        name = try row.decode("name")
    }
}

extension Category {
    /// Reads the columns `category_id` and `category_name` of an idea; nil where it has no category.
    init?(ideaRow row: Row) throws {
        guard let id = try row.decode("category_id", as: CategoryID?.self) else { return nil }
        self.init(id: id, name: try row.decode("category_name"))
    }

    /// Where its name stands in other languages.
    public var nameKey: ContentKey { ContentKey(.ideaCategory, id.rawValue, "name") }

    func translated(by translations: Translations) -> Category {
        let text = translations.text(nameKey, japanese: name)
        var translated = self
        translated.name = text.text
        translated.language = text.language
        return translated
    }
}

extension Visit {
    /// The categories of a consultation with their names in the visitor's language, as far as they stand in it.
    func categories(of consultation: ConsultationID) async throws -> [Category] {
        let all = try await CategoryStore(database).all(of: consultation)
        let names = try await categoryNames(all)
        return all.map { $0.translated(by: names) }
    }

    /// Ideas with the names of their categories in the visitor's language.
    func translated(_ ideas: [Idea]) async throws -> [Idea] {
        let names = try await categoryNames(ideas.compactMap(\.category))
        return ideas.map { $0.translated(by: names) }
    }

    private func categoryNames(_ categories: [Category]) async throws -> Translations {
        let ids = Set(categories.map(\.id.rawValue))
        return try await TranslationStore(database).texts(of: .ideaCategory, Array(ids), in: language)
    }
}
