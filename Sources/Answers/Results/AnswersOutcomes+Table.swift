import Civic
import Pages
import Postgres

extension AnswersOutcomes {
    public func table(
        of consultation: Consultation, ports: Ports, in database: any Queryable
    ) async throws -> AnswerSheet? {
        guard let outcome = try await outcomes(of: [consultation.id], in: database)[consultation.id] else {
            return nil
        }
        let items = try await ItemStore(database).all(of: consultation.id).filter { $0.publishedAt != nil }
        let categories = try await AnswerCategoryStore(database).all(of: consultation.id)
        let sources = try await SourceStore(database).sources(of: items.map(\.id))
        let posts = try await ports.submittedPosts(sources.values.flatMap { $0 }, in: database)
        let changes = try await ItemChanges.load(of: items.map(\.id), for: .visitor, ports, in: database)
        let lines = items.compactMap { item -> AnswerSheet.Line? in
            // A copy on another site can't be taken back: what holds words of a hidden post stays out of it.
            let own = (sources[item.id] ?? []).compactMap { posts[$0] }
            guard !HiddenWords.are(in: item, of: own) else { return nil }
            return AnswerSheet.Line(
                number: item.number, path: AnswersAddress.item(item.number, of: consultation.slug),
                category: categories.first { $0.id == item.categoryID }?.label ?? "", chapter: item.chapter,
                summary: item.summary, answer: item.answer, changes: changes[item.id] ?? [])
        }
        return AnswerSheet(outcome: outcome, lines: lines)
    }
}
