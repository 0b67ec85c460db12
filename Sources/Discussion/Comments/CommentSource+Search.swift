import Civic
import Postgres

/// Search finds a comment while it can be read and the thing it is about can be seen.
extension CommentSource: SearchSource {
    public var searchKind: SearchKind { .comment }

    public func searchTexts(
        for ids: [Int64], viewer: Viewer, ports: Ports, in database: any Queryable
    ) async throws -> [Int64: SearchText] {
        let comments = try await CommentStore(database).found(ids, for: viewer)
        let cards = try await ports.cards(
            for: Array(Set(comments.map(\.subject))), viewer: viewer, in: database)
        let texts = comments.compactMap { comment in
            cards[comment.subject].map { (comment.id.rawValue, comment.searchText(on: $0)) }
        }
        return Dictionary(uniqueKeysWithValues: texts)
    }

    public func searchIDs(
        after last: Int64, of consultation: ConsultationID?, limit: Int, in database: any Queryable
    ) async throws -> [Int64] {
        try await CommentStore(database).ids(after: last, of: consultation, limit: limit)
    }
}

/// A comment as search needs it.
struct FoundComment: RowDecodable {
    let id: CommentID
    let subject: Subject
    let body: String
    let createdAt: Instant

    init(_ row: Row) throws {
        id = try row.decode("id")
        subject = Subject(try row.decode("subject_kind"), try row.decode("subject_id"))
        body = try row.decode("body")
        createdAt = try row.decode("created_at")
    }

    func searchText(on card: SubjectCard) -> SearchText {
        SearchText(
            consultation: card.consultation, path: Addresses.comment(id), title: "", text: body,
            context: [card.title], postedAt: createdAt)
    }
}

extension CommentStore {
    fileprivate func found(_ ids: [Int64], for viewer: Viewer) async throws -> [FoundComment] {
        let isVisible = Visibility.condition(for: viewer, state: "state", author: "author_id")
        return try await database.all(
            """
            SELECT id, subject_kind, subject_id, body, created_at FROM comment
            WHERE id = ANY(\(ids)) AND \(isVisible)
            """)
    }

    /// Ids of comments in whatever state, ascending, a stretch at a time.
    fileprivate func ids(
        after last: Int64, of consultation: ConsultationID?, limit: Int
    ) async throws -> [Int64] {
        try await database.values(
            """
            SELECT id FROM comment
            WHERE id > \(last) AND (\(consultation) IS NULL OR consultation_id = \(consultation))
            ORDER BY id LIMIT \(limit)
            """)
    }
}
