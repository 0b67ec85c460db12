import Civic
import Postgres

/// Which pieces of posts items answer.
public struct SourceQuotes: Sendable, Equatable {
    public let item: OpinionItemID
    public let number: Int
    /// None for the whole post.
    public let quotes: [String]
}

extension SourceStore {
    /// The pieces that items answer of their sources; sources that are answered whole are missing.
    public func quotes(of items: [OpinionItemID]) async throws -> [OpinionItemID: [Subject: [String]]] {
        let rows = try await database.rows(
            """
            SELECT item_id, subject_kind, subject_id, quotes FROM opinion_source
            WHERE item_id = ANY(\(items)) AND quotes <> '{}'
            """)
        return try rows.reduce(into: [:]) { found, row in
            let subject = Subject(try row.decode("subject_kind"), try row.decode("subject_id"))
            found[try row.decode("item_id"), default: [:]][subject] = try row.decode("quotes")
        }
    }

    /// The items that a post went into with the pieces that they answer, by number.
    public func items(of subject: Subject, in consultation: ConsultationID) async throws -> [SourceQuotes] {
        try await database.rows(
            """
            SELECT i.id, i.number, s.quotes FROM opinion_source s JOIN opinion_item i ON i.id = s.item_id
            WHERE s.subject_kind = \(subject.kind) AND s.subject_id = \(subject.id)
              AND i.consultation_id = \(consultation) ORDER BY i.number
            """
        ).map {
            SourceQuotes(
                item: try $0.decode("id"), number: try $0.decode("number"), quotes: try $0.decode("quotes"))
        }
    }

    /// Items go on to answer these posts, whole from now on.
    func forgetQuotes(of subjects: [Subject]) async throws {
        try await database.execute(
            """
            UPDATE opinion_source SET quotes = '{}'
            WHERE quotes <> '{}' AND (subject_kind, subject_id) IN (
                SELECT * FROM unnest(\(subjects.map(\.kind)), \(subjects.map(\.id))))
            """)
    }

    /// Ties a piece of a post to an item beside those that it answers; an item that answers the whole post goes on
    /// to do so.
    func add(_ quotes: [String], of subject: Subject, to item: OpinionItemID) async throws {
        try await database.execute(
            """
            INSERT INTO opinion_source AS s (item_id, subject_kind, subject_id, quotes)
            VALUES (\(item), \(subject.kind), \(subject.id), \(quotes))
            ON CONFLICT (item_id, subject_kind, subject_id) DO UPDATE
            SET quotes = CASE WHEN s.quotes = '{}' THEN s.quotes
                ELSE s.quotes || ARRAY(SELECT q FROM unnest(EXCLUDED.quotes) q WHERE q <> ALL(s.quotes)) END
            """)
    }

    /// Gives the sources of an item to another, with their pieces; where both have a post, the pieces of both.
    ///
    /// - Parameter subjects: which of them; nil for all.
    func move(from item: OpinionItemID, to other: OpinionItemID, _ subjects: [Subject]? = nil) async throws {
        let quotes = try await self.quotes(of: [item])[item] ?? [:]
        let all = try await sources(of: [item])[item] ?? []
        for subject in all where subjects?.contains(subject) ?? true {
            if let pieces = quotes[subject] {
                try await add(pieces, of: subject, to: other)
            } else {
                // The whole post: whatever the other had of it.
                _ = try await remove(subject, from: other)
                try await add([subject], to: other)
            }
            _ = try await remove(subject, from: item)
        }
    }
}
