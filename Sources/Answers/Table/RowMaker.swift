import Civic
import Pages
import Postgres

/// Makes lines of the public table: what a visitor may know of items and of the posts behind them.
struct RowMaker: Sendable {
    let site: SiteContext
    let consultation: Consultation
    let categories: [AnswerCategory]
    /// What addresses of the public listener begin with; empty on the listener itself.
    var base = ""
    /// Whose changes of drafts are shown; everything else is as a visitor sees it.
    var viewer = Viewer.visitor

    func rows(_ items: [OpinionItem], in database: any Queryable, _ phrases: Phrases) async throws
        -> [AnswerRow]
    {
        let posts = try await ItemSources.posts(of: items, in: consultation.id, site, database)
        let all = posts.values.flatMap { $0 }
        let subjects = Set(all.map(\.subject)).union(all.compactMap(\.about))
        // As a visitor, so that everyone gets the same page and nothing hidden gets into it.
        let cards = try await site.ports.cards(for: Array(subjects), viewer: .visitor, in: database)
        // Staff see what an unpublished version will have changed, too.
        let changes = try await ItemChanges.load(
            of: items.map(\.id), for: viewer, site.ports, in: database)
        let corrections = try await CorrectionStore(database).corrections(of: items.map(\.id))
        return items.map { item in
            var row = row(item, posts[item.id] ?? [], cards, phrases)
            row.changes = changes[item.id] ?? []
            row.base = base
            row.corrections = (corrections[item.id] ?? []).map { ($0.note, $0.correctedAt) }
            return row
        }
    }

    private func row(
        _ item: OpinionItem, _ posts: [SubmittedPost], _ cards: [Subject: SubjectCard], _ phrases: Phrases
    ) -> AnswerRow {
        func words(_ text: String) -> String {
            HiddenWords.are(in: text, of: posts) ? phrases("answers.table.withheld") : text
        }
        var row = AnswerRow(
            number: item.number, anchor: AnswersAddress.anchor(item.number),
            category: categories.first { $0.id == item.categoryID }?.label ?? "—",
            summary: words(item.summary), answer: words(item.answer))
        row.chapter = item.chapter
        row.chapterPath = posts.lazy.compactMap(\.about).filter { $0.kind == .passage }
            .compactMap { cards[$0] }.first.map { base + $0.path }
        row.sources = posts.compactMap { cards[$0.subject] }.map { .init($0.title, path: base + $0.path) }
        row.sourceCount = posts.count
        return row
    }
}
