import Civic
import Pages
import Postgres
import Web

/// Loads what the page of answers shows.
enum LoadResult {
    /// The public page: only what is published.
    static func published(_ consultation: Consultation, _ visit: Visit) async throws -> ResultModel {
        let database = visit.database
        let result = try await ResultStore(database).find(consultation.id)
        var model = ResultModel(consultation: consultation, result: result)
        guard result.publishedAt != nil else { return model }
        let categories = try await AnswerCategoryStore(database).all(of: consultation.id)
        model.counts = try await counts(of: consultation, categories, database)
        model.category = categories.first { $0.code == visit.query["category"] }
        let store = ItemStore(database)
        model.channels = try await ResultStore(database).channels(of: consultation.id)
        model.chapters = try await store.chapters(in: consultation.id)
        model.chapter = model.chapters.first { $0.name == visit.query["chapter"] }?.name
        let filter = ItemFilter(category: model.category?.id, chapter: model.chapter)
        model.found = try await store.countPublished(in: consultation.id, filter)
        model.number = min(model.last, max(1, visit.query["page"].flatMap { Int($0) } ?? 1))
        let items = try await store.published(
            in: consultation.id, filter, offset: (model.number - 1) * AnswersAddress.pageLength,
            limit: AnswersAddress.pageLength)
        model.rows = try await RowMaker(site: visit.site, consultation: consultation, categories: categories)
            .rows(items, in: database, visit.phrases)
        return model
    }

    private static func counts(
        of consultation: Consultation, _ categories: [AnswerCategory], _ database: any Queryable
    ) async throws -> [ResultModel.Count] {
        let counts = try await OutcomeStore(database).counts([consultation.id])[consultation.id] ?? []
        return categories.map { category in
            let count = counts.first { $0.category.code == category.code }
            return ResultModel.Count(category: category, items: count?.items ?? 0)
        }
    }

    private static func chapters(of items: [OpinionItem]) -> [ChapterCount] {
        items.reduce(into: []) { chapters, item in
            if let known = chapters.firstIndex(where: { $0.name == item.chapter }) {
                chapters[known].items += 1
            } else {
                chapters.append(ChapterCount(name: item.chapter, items: 1))
            }
        }
    }

    /// The page as it would be if everything were published now, for staff.
    static func preview(_ consultation: Consultation, _ visit: Visit) async throws -> ResultModel {
        let database = visit.database
        var result = try await ResultStore(database).find(consultation.id)
        let items = try await ItemStore(database).all(of: consultation.id)
        let sources = try await SourceStore(database).sources(of: items.map(\.id)).values.flatMap { $0 }
        let tally = try await ItemSources.tally(of: consultation.id, including: sources, visit.site, database)
        result.people = tally.people
        result.submissions = tally.posts
        result.publishedAt = result.publishedAt ?? visit.now
        let categories = try await AnswerCategoryStore(database).all(of: consultation.id)
        var model = ResultModel(consultation: consultation, result: result)
        model.isPreview = true
        model.counts = categories.map { category in
            ResultModel.Count(
                category: category, items: items.filter { $0.categoryID == category.id }.count)
        }
        model.channels = ChannelCount.of(tally)
        model.chapters = chapters(of: items)
        model.found = items.count
        let maker = RowMaker(
            site: visit.site, consultation: consultation, categories: categories, base: visit.site.publicURL,
            viewer: visit.viewer)
        model.rows = try await maker.rows(items, in: database, visit.phrases)
        return model
    }
}
