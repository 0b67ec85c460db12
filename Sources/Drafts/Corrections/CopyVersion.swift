import Civic
import Postgres
import Web

/// Makes the next version of a draft with the words of the newest, to be corrected by hand.
public struct CopyVersion: Sendable {
    public enum Outcome: Sendable, Equatable {
        /// The number of the new version.
        case made(Int)
        /// The newest version is still in work.
        case inWork(Int)
        case notFound
    }

    private let slug: Slug
    private let reason: String
    private let member: StaffMember

    /// - Parameter reason: why it is made, for residents.
    public init(_ slug: Slug, reason: String, by member: StaffMember) {
        self.slug = slug
        self.reason = reason
        self.member = member
    }

    public func perform(in site: SiteContext) async throws -> Outcome {
        try await site.database.transaction { transaction in
            let store = DraftStore(transaction)
            guard let draft = try await store.lock(slug),
                let newest = try await store.versions(of: [draft.id])[draft.id]?.first
            else { return .notFound }
            guard newest.publishedAt != nil else { return .inWork(newest.number) }
            let version = try await store.addVersion(to: draft.id, source: "", reason: reason)
            try await store.copy(newest.id, into: version.id)
            try await store.settle(version, in: draft.id)
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: "draft.copy draft:\(draft.id)"), in: transaction,
                secret: site.secret)
            return .made(version.number)
        }
    }
}

extension DraftStore {
    /// The passages of a version with all that belongs to its words; what its import was unsure of is settled.
    fileprivate func copy(_ old: DraftVersionID, into new: DraftVersionID) async throws {
        try await database.execute(
            """
            INSERT INTO passage_version
                (version_id, passage_id, position, kind, level, chapter, label, body, page, checked)
            SELECT \(new), passage_id, position, kind, level, chapter, label, body, page, true
            FROM passage_version WHERE version_id = \(old)
            """)
        try await database.execute(
            """
            INSERT INTO version_source (version_id, body)
            SELECT \(new), body FROM version_source WHERE version_id = \(old)
            """)
        try await database.execute(
            """
            INSERT INTO passage_origin (version_id, passage_id, lines, confidence)
            SELECT \(new), passage_id, lines, confidence FROM passage_origin WHERE version_id = \(old)
            """)
        try await database.execute(
            """
            INSERT INTO version_dropped_line (version_id, position, line, reason, body)
            SELECT \(new), position, line, reason, body FROM version_dropped_line WHERE version_id = \(old)
            """)
        try await database.execute(
            """
            INSERT INTO glossary_term (version_id, passage_id, term, confidence)
            SELECT \(new), passage_id, term, confidence FROM glossary_term WHERE version_id = \(old)
            """)
        try await copyKPIs(of: old, into: new)
    }

    private func copyKPIs(of old: DraftVersionID, into new: DraftVersionID) async throws {
        try await database.execute(
            """
            INSERT INTO kpi_version (version_id, kpi_id, position, chapter, part, name, note, kind, unit, direction,
                                     baseline_value, baseline_year, baseline_note, lines, confidence)
            SELECT \(new), kpi_id, position, chapter, part, name, note, kind, unit, direction,
                   baseline_value, baseline_year, baseline_note, lines, confidence
            FROM kpi_version WHERE version_id = \(old)
            """)
        try await database.execute(
            """
            INSERT INTO kpi_target (version_id, kpi_id, position, year, value, note)
            SELECT \(new), kpi_id, position, year, value, note FROM kpi_target WHERE version_id = \(old)
            """)
    }
}
