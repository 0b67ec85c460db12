import Civic
import Drafts
import Postgres

/// Puts the sample city's texts in other languages into the database.
struct SampleTranslations {
    private let store: TranslationStore

    init(_ transaction: Transaction) {
        store = TranslationStore(transaction)
    }

    func save(_ question: SampleScript.Question, of id: ConsultationID) async throws {
        for (tag, words) in question.translations ?? [:] {
            let fields: [(Consultation.Field, String)] = [
                (.title, words.title), (.question, words.question), (.purpose, words.why),
                (.changeable, words.canChange), (.aftermath, words.afterwards),
            ]
            for (field, text) in fields {
                let key = ContentKey(.consultation, id.rawValue, field.rawValue)
                try await store.save(text, of: key, in: try language(tag))
            }
        }
    }

    func save(_ script: SampleScript.Draft, of draft: Draft) async throws {
        for (tag, title) in script.translations ?? [:] {
            try await store.save(title, of: draft.titleKey, in: try language(tag))
        }
    }

    private func language(_ tag: String) throws -> Language {
        guard let language = Language(rawValue: tag) else {
            throw SampleScriptError("\(tag) is no language.")
        }
        return language
    }
}
