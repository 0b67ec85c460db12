import Civic

extension Visit {
    /// Published drafts with their titles in the visitor's language, as far as they stand in it.
    func translated(_ drafts: [PublishedDraft]) async throws -> [PublishedDraft] {
        let titles = try await titles(of: drafts.map(\.draft.id))
        return drafts.map { PublishedDraft(draft: $0.draft.translated(by: titles), version: $0.version) }
    }

    /// An edition with its title in the visitor's language.
    func translated(_ edition: DraftEdition) async throws -> DraftEdition {
        let titles = try await titles(of: [edition.draft.id])
        return DraftEdition(
            draft: edition.draft.translated(by: titles), version: edition.version,
            newestNumber: edition.newestNumber, previousNumber: edition.previousNumber,
            passages: edition.passages, figures: edition.figures)
    }

    private func titles(of drafts: [DraftID]) async throws -> Translations {
        try await TranslationStore(database).texts(of: .draft, drafts.map(\.rawValue), in: language)
    }
}
