import Civic
import Ideas
import Postgres

/// The ideas of a consultation in all states.
struct IdeaTable: ExportSource {
    static let columns = [
        ExportColumn("id", width: 8), ExportColumn("posted_at", width: 26),
        ExportColumn("category", width: 20),
        ExportColumn("title", width: 36), ExportColumn("body", width: 60), ExportColumn("author", width: 16),
        ExportColumn("supports"), ExportColumn("comments"), ExportColumn("status", codes: .states),
        ExportColumn("hidden_reason", width: 30), ExportColumn("permalink", width: 40),
    ]

    let site: SiteContext
    let consultation: ConsultationID

    private var filter: IdeaFilter { IdeaFilter(consultation: consultation) }

    func records(_ each: @escaping @Sendable ([[ExportCell]]) async throws -> Void) async throws {
        try await IdeaExportStore(site.database).stream(filter) { ideas in
            try await each(try await cells(of: ideas))
        }
    }

    func count() async throws -> Int {
        try await IdeaStore(site.database).count(filter)
    }

    private func cells(of ideas: [IdeaRecord]) async throws -> [[ExportCell]] {
        let (database, ports) = (site.database, site.ports)
        let people = try await ports.people.residents(Set(ideas.map(\.authorID)), in: database)
        let subjects = ideas.map { Subject.idea($0.id) }
        let counts = try await ports.threads.counts(for: subjects, viewer: .visitor, in: database)
        let hidden = ideas.filter { $0.state == .hidden }.map { Subject.idea($0.id) }
        let reasons = try await ports.moderationRecord.reasons(for: hidden, in: database)
        return ideas.map { idea in
            let count = counts[.idea(idea.id)] ?? Counts()
            // What somebody took back is no longer theirs to be read; the line says that there was something.
            let isGone = idea.state == .withdrawn
            return [
                .number(idea.id.rawValue), .text(idea.createdAt.iso8601),
                idea.category.map(ExportCell.text) ?? .none, .text(isGone ? "" : idea.title),
                .text(isGone ? "" : idea.body), .text(people[idea.authorID]?.displayName ?? ""),
                .number(Int64(count.supports)), .number(Int64(count.comments)), .text(idea.state.rawValue),
                reasons[.idea(idea.id)].map(ExportCell.text) ?? .none,
                .text(site.publicURL + Addresses.idea(idea.id)),
            ]
        }
    }
}
