import Postgres

extension Consultation {
    /// A field that may stand in several languages.
    public enum Field: String, Sendable, CaseIterable {
        case title, question, purpose, changeable, aftermath

        /// Most characters that it may have.
        public var limit: Int { self == .title ? 200 : 4000 }
    }

    /// The text of a field as it stands here.
    public subscript(field: Field) -> String {
        switch field {
        case .title: title
        case .question: question
        case .purpose: purpose
        case .changeable: changeable
        case .aftermath: aftermath
        }
    }

    /// The language in which a field stands here.
    public func language(of field: Field) -> Language { languages[field] ?? .japanese }

    /// A field with its language.
    public func text(_ field: Field) -> LocalizedText { LocalizedText(self[field], in: language(of: field)) }

    public func key(of field: Field) -> ContentKey { ContentKey(.consultation, id.rawValue, field.rawValue) }

    /// The same consultation with its texts in the language of the translations, as far as there are any.
    public func translated(by translations: Translations) -> Consultation {
        var translated = self
        for field in Field.allCases {
            let text = translations.text(key(of: field), japanese: self[field])
            translated.set(field, text)
        }
        return translated
    }

    private mutating func set(_ field: Field, _ text: LocalizedText) {
        languages[field] = text.language
        switch field {
        case .title: title = text.text
        case .question: question = text.text
        case .purpose: purpose = text.text
        case .changeable: changeable = text.text
        case .aftermath: aftermath = text.text
        }
    }
}

extension Visit {
    /// Consultations with their texts in the visitor's language, as far as they stand in it.
    public func translated(_ consultations: [Consultation]) async throws -> [Consultation] {
        let store = TranslationStore(database)
        let texts = try await store.texts(of: .consultation, consultations.map(\.id.rawValue), in: language)
        return consultations.map { $0.translated(by: texts) }
    }

    /// A consultation with its texts in the visitor's language.
    public func translated(_ consultation: Consultation) async throws -> Consultation {
        try await translated([consultation])[0]
    }
}
