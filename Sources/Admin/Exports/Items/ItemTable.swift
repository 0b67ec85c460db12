import Answers
import Civic
import Postgres

/// The opinion items of a consultation with the city's answers, public or not.
struct ItemTable: ExportSource {
    static let columns = [
        ExportColumn("id", width: 8), ExportColumn("version", width: 8), ExportColumn("number", width: 8),
        ExportColumn("state", codes: .itemStates), ExportColumn("answer_category_code", width: 10),
        ExportColumn("answer_category", width: 14), ExportColumn("item_chapter", width: 24),
        ExportColumn("section", width: 16), ExportColumn("summary", width: 50),
        ExportColumn("answer", width: 60), ExportColumn("sources"),
        ExportColumn("published_at", width: 26), ExportColumn("edited_at", width: 26),
        ExportColumn("due_on", width: 14),
    ]

    let site: SiteContext
    let consultation: ConsultationID

    func records(_ each: @escaping @Sendable ([[ExportCell]]) async throws -> Void) async throws {
        let categories = try await AnswerCategoryStore(site.database).all(of: consultation)
        try await ItemExportStore(site.database).stream(of: consultation) { items in
            let sources = try await SourceStore(site.database).sources(of: items.map(\.id))
            try await each(items.map { cells(of: $0, categories, sources[$0.id]?.count ?? 0) })
        }
    }

    func count() async throws -> Int {
        try await ItemExportStore(site.database).count(in: consultation)
    }

    private func cells(of item: OpinionItem, _ categories: [AnswerCategory], _ sources: Int) -> [ExportCell] {
        let category = categories.first { $0.id == item.categoryID }
        return [
            .number(item.id.rawValue), .number(Int64(item.version)), .number(Int64(item.number)),
            .text(item.state.rawValue), category.map { .text($0.code) } ?? .none,
            category.map { .text($0.label) } ?? .none, .filled(item.chapter), .filled(item.section),
            .filled(item.summary), .filled(item.answer), .number(Int64(sources)),
            item.publishedAt.map { .text($0.iso8601) } ?? .none, .text(item.editedAt.iso8601),
            item.dueOn.map { .text($0.iso8601) } ?? .none,
        ]
    }
}

/// Which posts each item answers, with their own words.
struct ItemSourceTable: ExportSource {
    static let columns = [
        ExportColumn("item_id"), ExportColumn("item_number"), ExportColumn("subject_kind", codes: .kinds),
        ExportColumn("subject_id"), ExportColumn("posted_at", width: 26),
        ExportColumn("status", codes: .states), ExportColumn("body", width: 60),
        ExportColumn("permalink", width: 40), ExportColumn("channel", codes: .channels),
    ]

    let site: SiteContext
    let consultation: ConsultationID

    func records(_ each: @escaping @Sendable ([[ExportCell]]) async throws -> Void) async throws {
        try await ItemExportStore(site.database).stream(of: consultation, batch: 50) { items in
            let posts = try await ItemSources.posts(of: items, in: consultation, site, site.database)
            try await each(items.flatMap { item in (posts[item.id] ?? []).map { cells(of: $0, in: item) } })
        }
    }

    func count() async throws -> Int {
        try await ItemExportStore(site.database).sourceCount(in: consultation)
    }

    private func cells(of post: SubmittedPost, in item: OpinionItem) -> [ExportCell] {
        let words = [post.title, post.body].compactMap { $0 }.joined(separator: "\n")
        return [
            .number(item.id.rawValue), .number(Int64(item.number)), .text(post.subject.kind.rawValue),
            .number(post.subject.id), .text(post.postedAt.iso8601), .text(post.state.rawValue),
            .text(post.state == .withdrawn ? "" : words),
            .text(site.publicURL + path(of: post.subject)), .text(post.channel.rawValue),
        ]
    }

    private func path(of subject: Subject) -> String {
        switch subject.kind {
        case .idea: Addresses.idea(IdeaID(rawValue: subject.id))
        case .comment, .passage: Addresses.comment(CommentID(rawValue: subject.id))
        }
    }
}
