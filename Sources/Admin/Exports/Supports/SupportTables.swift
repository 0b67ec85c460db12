import Civic
import Discussion
import Drafts
import Ideas
import Postgres

/// Supports and votes of a consultation, a row each, without names.
struct SupportTable: ExportSource {
    static let columns = [
        ExportColumn("act", codes: .acts), ExportColumn("subject_kind", codes: .kinds),
        ExportColumn("subject_id"), ExportColumn("given_on", width: 14),
        ExportColumn("subject_channel", codes: .channels),
    ]

    let store: GivenOpinionStore

    func records(_ each: @escaping @Sendable ([[ExportCell]]) async throws -> Void) async throws {
        try await store.stream { given in
            try await each(
                given.map {
                    [
                        .text($0.act.rawValue), .text($0.subject.kind.rawValue), .number($0.subject.id),
                        .text($0.day), .text($0.channel.rawValue),
                    ]
                })
        }
    }

    func count() async throws -> Int { try await store.count() }
}

/// How many of them each passage, comment and idea has.
struct SupportCountTable: ExportSource {
    static let columns = [
        ExportColumn("act", codes: .acts), ExportColumn("subject_kind", codes: .kinds),
        ExportColumn("subject_id"), ExportColumn("subject_title", width: 50), ExportColumn("count"),
        ExportColumn("subject_channel", codes: .channels),
    ]

    let site: SiteContext
    let viewer: Viewer
    let store: GivenOpinionStore

    func records(_ each: @escaping @Sendable ([[ExportCell]]) async throws -> Void) async throws {
        let counts = try await store.counts()
        for start in stride(from: 0, to: counts.count, by: 500) {
            let part = counts[start..<min(start + 500, counts.count)]
            let subjects = Array(Set(part.map(\.subject)))
            let cards = try await site.ports.cards(for: subjects, viewer: viewer, in: site.database)
            try await each(
                part.map {
                    [
                        .text($0.act.rawValue), .text($0.subject.kind.rawValue), .number($0.subject.id),
                        .text(WrittenText(cards[$0.subject]?.title ?? "").excerpt(120)),
                        .number(Int64($0.count)), .text($0.channel.rawValue),
                    ]
                })
        }
    }

    func count() async throws -> Int { try await store.counts().count }
}

extension GivenOpinionStore {
    /// Of a consultation, with the ideas and passages that it has.
    static func of(_ consultation: ConsultationID, in database: Database) async throws -> GivenOpinionStore {
        let drafts = DraftStore(database)
        var passages: [PassageID] = []
        for draft in try await drafts.all() where draft.consultationID == consultation {
            passages += try await drafts.passageIDs(of: draft.id)
        }
        return GivenOpinionStore(
            database, of: consultation, ideas: try await IdeaExportStore(database).ids(of: consultation),
            passages: passages)
    }
}
