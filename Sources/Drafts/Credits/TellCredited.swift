import Civic
import Postgres
import Web

/// Tells the authors of posts that a published version changed because of them: one notice a person and version.
struct TellCredited: Sendable {
    private let draft: Draft
    private let version: DraftVersion

    init(_ draft: Draft, _ version: DraftVersion) {
        self.draft = draft
        self.version = version
    }

    /// Tells nobody twice. Part of an act that holds the draft's lock.
    func perform(in site: SiteContext, _ transaction: Transaction) async throws {
        let store = CreditStore(transaction)
        let credits = try await store.telling(version.id)
        let posts = try await site.ports.submittedPosts(credits.map(\.subject), in: transaction)
        let told = credits.filter(\.isTold).compactMap { posts[$0.subject]?.authorID }
        var known = Set(told)
        for credit in credits where !credit.isTold {
            guard let author = posts[credit.subject]?.authorID, known.insert(author).inserted else {
                continue
            }
            let path = changePath(draft.slug, from: credit.previous, to: version.number, credit.passage)
            let notice = Notice(kind: .credit, path: path, detail: draft.title)
            try await site.ports.notices.tell(author, notice, in: transaction, site: site)
        }
        try await store.markTold(version.id)
    }
}

/// A credit of a version, and whether its author was told.
struct CreditToTell: Sendable, RowDecodable {
    let subject: Subject
    let passage: PassageID
    let previous: Int?
    let isTold: Bool

    init(_ row: Row) throws {
        subject = Subject(try row.decode("subject_kind"), try row.decode("subject_id"))
        passage = try row.decode("about_id")
        previous = try row.decode("previous")
        isTold = try row.decode("is_told")
    }
}

extension CreditStore {
    /// The posts that are named for a passage of a version.
    func posts(_ slug: Slug, number: Int, _ passage: PassageID) async throws -> [Subject] {
        try await database.rows(
            """
            SELECT s.subject_kind, s.subject_id FROM passage_credit s
            JOIN passage_change c ON c.id = s.change_id
            JOIN draft_version v ON v.id = c.version_id
            JOIN draft d ON d.id = v.draft_id
            WHERE d.slug = \(slug) AND v.number = \(number) AND c.about_id = \(passage)
            """
        ).map { Subject(try $0.decode("subject_kind"), try $0.decode("subject_id")) }
    }

    fileprivate func telling(_ version: DraftVersionID) async throws -> [CreditToTell] {
        try await database.all(
            """
            SELECT s.subject_kind, s.subject_id, c.about_id, s.told_at IS NOT NULL AS is_told,
                   \(DraftStore.previousNumber) AS previous
            FROM passage_credit s JOIN passage_change c ON c.id = s.change_id
            JOIN draft_version v ON v.id = c.version_id
            WHERE v.id = \(version) ORDER BY c.id, s.subject_kind, s.subject_id
            """)
    }

    fileprivate func markTold(_ version: DraftVersionID) async throws {
        try await database.execute(
            """
            UPDATE passage_credit s SET told_at = now() FROM passage_change c
            WHERE c.id = s.change_id AND c.version_id = \(version) AND s.told_at IS NULL
            """)
    }
}
