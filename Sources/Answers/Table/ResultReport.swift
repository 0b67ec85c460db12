import Civic
import Pages
import Postgres

/// The answers of a consultation for a file: what is public, or before the publication what would be.
public struct ResultReport: Sendable {
    /// One item.
    public struct Line: Sendable {
        public let row: AnswerRow
        /// The posts that it answers, in whatever state.
        public let sources: [Subject]
    }

    public let consultation: Consultation
    public let result: ConsultationResult
    /// Items by category, in the order of the categories; zero is told too.
    public let counts: [(category: AnswerCategory, items: Int)]
    public let lines: [Line]

    public var isPublished: Bool { result.publishedAt != nil }

    /// - Parameter phrases: of the file's language.
    public static func load(
        _ consultation: Consultation, _ site: SiteContext, _ phrases: Phrases
    ) async throws -> ResultReport {
        let database = site.database
        let result = try await ResultStore(database).find(consultation.id)
        let all = try await ItemStore(database).all(of: consultation.id)
        let items = result.publishedAt == nil ? all : all.filter { $0.publishedAt != nil }
        let sources = try await SourceStore(database).sources(of: items.map(\.id))
        let categories = try await AnswerCategoryStore(database).all(of: consultation.id)
        let maker = RowMaker(
            site: site, consultation: consultation, categories: categories, base: site.publicURL)
        let rows = try await maker.rows(items, in: database, phrases)
        return ResultReport(
            consultation: consultation,
            result: try await counted(result, of: consultation, sources, site),
            counts: categories.map { category in
                (category, items.count { $0.categoryID == category.id })
            },
            lines: zip(items, rows).map { Line(row: $1, sources: sources[$0.id] ?? []) })
    }

    /// Before the publication with the numbers as they are now.
    private static func counted(
        _ result: ConsultationResult, of consultation: Consultation,
        _ sources: [OpinionItemID: [Subject]], _ site: SiteContext
    ) async throws -> ConsultationResult {
        guard result.publishedAt == nil else { return result }
        var counted = result
        let tally = try await ItemSources.tally(
            of: consultation.id, including: sources.values.flatMap { $0 }, site, site.database)
        counted.people = tally.people
        counted.submissions = tally.posts
        return counted
    }
}
