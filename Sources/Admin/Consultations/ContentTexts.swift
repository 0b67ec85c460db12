import Civic
import Drafts
import Ideas
import Pages

/// One text of a consultation that may stand in several languages: its own, a draft's title, a category's name.
struct ContentText: Sendable {
    let key: ContentKey
    /// What it is, for the label.
    let label: String
    let japanese: String
    let limit: Int

    /// Name of its form field.
    var name: String { "\(key.kind.rawValue)-\(key.id)-\(key.field)" }
}

/// All texts of one consultation that may stand in several languages.
struct ContentTexts: Sendable {
    let consultation: Consultation
    let all: [ContentText]

    /// Loads what the forms show; empty texts need no translation.
    static func load(_ consultation: Consultation, _ visit: Visit) async throws -> ContentTexts {
        let drafts = try await DraftStore(visit.database).all()
            .filter { $0.consultationID == consultation.id }
        let categories = try await CategoryStore(visit.database).all(of: consultation.id)
        let own = Consultation.Field.allCases.map { field in
            ContentText(
                key: consultation.key(of: field), label: visit.t(TextKey("admin.texts.field", field)),
                japanese: consultation[field], limit: field.limit)
        }
        let titles = drafts.map { draft in
            ContentText(
                key: draft.titleKey, label: visit.t("admin.texts.draft"), japanese: draft.title, limit: 200)
        }
        let names = categories.map { category in
            ContentText(
                key: category.nameKey, label: visit.t("admin.texts.category"), japanese: category.name,
                limit: 40)
        }
        return ContentTexts(
            consultation: consultation, all: (own + titles + names).filter { !$0.japanese.isEmpty })
    }

    /// What stands in a language.
    func translations(in language: Language, _ visit: Visit) async throws -> [String: String] {
        var values: [String: String] = [:]
        for (kind, texts) in Dictionary(grouping: all, by: \.key.kind) {
            let stored = try await TranslationStore(visit.database)
                .texts(of: kind, texts.map(\.key.id), in: language)
            for text in texts { values[text.name] = stored[text.key] }
        }
        return values
    }
}
