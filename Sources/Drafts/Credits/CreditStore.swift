import Civic
import Postgres
import Web

/// All SQL about why passages changed.
public struct CreditStore: Sendable {
    let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    private static let columns: SQL = """
        c.id, c.about_id, c.reason, v.number,
        coalesce((SELECT array_agg(s.subject_kind ORDER BY s.subject_kind, s.subject_id)
                  FROM passage_credit s WHERE s.change_id = c.id), '{}') AS kinds,
        coalesce((SELECT array_agg(s.subject_id ORDER BY s.subject_kind, s.subject_id)
                  FROM passage_credit s WHERE s.change_id = c.id), '{}') AS subjects
        """

    /// What is said about the changes after the first of two versions up to the last, the oldest version first.
    public func notes(
        of draft: DraftID, in span: VersionSpan, for viewer: Viewer
    ) async throws -> [ChangeNote] {
        try await database.all(
            """
            SELECT \(Self.columns) FROM passage_change c JOIN draft_version v ON v.id = c.version_id
            WHERE v.draft_id = \(draft) AND v.number > \(span.first) AND v.number <= \(span.last)
                AND (v.published_at IS NOT NULL OR \(viewer.staff != nil))
            ORDER BY v.number, c.id
            """)
    }

    /// The newest public change of a passage that posts led to, as its span of versions.
    func newestCredited(_ passage: PassageID) async throws -> VersionSpan? {
        let found = try await database.rows(
            """
            SELECT v.number, \(DraftStore.previousNumber) AS previous
            FROM passage_change c JOIN draft_version v ON v.id = c.version_id
            WHERE c.about_id = \(passage) AND v.published_at IS NOT NULL
                AND EXISTS (SELECT FROM passage_credit s WHERE s.change_id = c.id)
            ORDER BY v.number DESC LIMIT 1
            """)
        guard let row = found.first, let previous = try row.decode("previous", as: Int?.self) else {
            return nil
        }
        return VersionSpan(previous, try row.decode("number"))
    }

    /// The public changes that posts led to.
    func credited(_ subjects: [Subject]) async throws -> [CreditedSubject] {
        try await database.all(
            """
            SELECT s.subject_kind, s.subject_id, c.about_id, c.reason, v.number, d.slug, d.consultation_id,
                   \(DraftStore.previousNumber) AS previous
            FROM unnest(\(subjects.map(\.kind.rawValue)), \(subjects.map(\.id))) AS w (kind, id)
            JOIN passage_credit s ON s.subject_kind = w.kind AND s.subject_id = w.id
            JOIN passage_change c ON c.id = s.change_id
            JOIN draft_version v ON v.id = c.version_id
            JOIN draft d ON d.id = v.draft_id
            WHERE v.published_at IS NOT NULL
            ORDER BY v.number, c.id
            """)
    }

    /// Writes why a passage changed, in place of what was said before. Posts that are named again stay told.
    ///
    /// - Parameter isGone: whether the version lacks the passage.
    func save(
        _ note: ChangeNote, in version: DraftVersionID, isGone: Bool, by member: StaffID
    ) async throws {
        let known: Int64? = try await database.value(
            "SELECT id FROM passage_change WHERE version_id = \(version) AND about_id = \(note.passage) FOR UPDATE"
        )
        if note.reason.isEmpty && note.posts.isEmpty {
            try await database.execute("DELETE FROM passage_change WHERE id = \(known)")
        } else if let known {
            try await database.execute(
                """
                UPDATE passage_change SET reason = \(note.reason), decided_by = \(member), decided_at = now()
                WHERE id = \(known)
                """)
            try await save(note.posts, of: known)
        } else {
            let made: Int64? = try await database.value(
                """
                INSERT INTO passage_change (version_id, passage_id, gone_id, reason, decided_by)
                VALUES (\(version), \(isGone ? nil : note.passage), \(isGone ? note.passage : nil),
                        \(note.reason), \(member))
                RETURNING id
                """)
            if let made { try await save(note.posts, of: made) }
        }
    }

    private func save(_ posts: [Subject], of change: Int64) async throws {
        let (kinds, ids) = (posts.map(\.kind.rawValue), posts.map(\.id))
        try await database.execute(
            """
            DELETE FROM passage_credit s WHERE s.change_id = \(change) AND NOT EXISTS (
                SELECT FROM unnest(\(kinds), \(ids)) AS w (kind, id)
                WHERE w.kind = s.subject_kind AND w.id = s.subject_id)
            """)
        try await database.execute(
            """
            INSERT INTO passage_credit (change_id, subject_kind, subject_id)
            SELECT \(change), w.kind, w.id FROM unnest(\(kinds), \(ids)) AS w (kind, id)
            ON CONFLICT DO NOTHING
            """)
    }
}

extension ChangeNote: RowDecodable {
    public init(_ row: Row) throws {
        let kinds = try row.decode("kinds", as: [String].self).compactMap(Subject.Kind.init(rawValue:))
        let ids = try row.decode("subjects", as: [Int64].self)
        self.init(
            passage: try row.decode("about_id"), version: try row.decode("number"),
            reason: try row.decode("reason"), posts: zip(kinds, ids).map(Subject.init))
    }
}

/// A post and a public change that it led to.
struct CreditedSubject: Sendable, RowDecodable {
    let subject: Subject
    let consultationID: ConsultationID
    let change: CreditedChange

    init(_ row: Row) throws {
        subject = Subject(try row.decode("subject_kind"), try row.decode("subject_id"))
        consultationID = try row.decode("consultation_id")
        let number: Int = try row.decode("number")
        let passage: PassageID = try row.decode("about_id")
        change = CreditedChange(
            version: number,
            path: changePath(
                try row.decode("slug"), from: try row.decode("previous", as: Int?.self), to: number, passage),
            reason: try row.decode("reason"))
    }
}

/// Where a change can be seen: among the changes of its version, or in the first version itself.
func changePath(_ slug: Slug, from previous: Int?, to number: Int, _ passage: PassageID) -> String {
    let page =
        previous.map { Addresses.draftChanges(slug, VersionSpan($0, number)) }
        ?? Addresses.draftVersion(slug, number)
    return "\(page)#p\(passage)"
}
