import Civic
import Postgres

/// All SQL about which posts items answer, and which need no item.
public struct SourceStore: Sendable {
    let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// The sources of items.
    public func sources(of items: [OpinionItemID]) async throws -> [OpinionItemID: [Subject]] {
        let rows = try await database.rows(
            """
            SELECT item_id, subject_kind, subject_id FROM opinion_source WHERE item_id = ANY(\(items))
            ORDER BY item_id, subject_kind, subject_id
            """)
        return try rows.reduce(into: [:]) { sources, row in
            let subject = Subject(try row.decode("subject_kind"), try row.decode("subject_id"))
            sources[try row.decode("item_id"), default: []].append(subject)
        }
    }

    /// The numbers of the items that each post of a consultation went into, public or not.
    public func numbers(in consultation: ConsultationID) async throws -> [Subject: [Int]] {
        let rows = try await database.rows(
            """
            SELECT s.subject_kind, s.subject_id, i.number
            FROM opinion_source s JOIN opinion_item i ON i.id = s.item_id
            WHERE i.consultation_id = \(consultation) ORDER BY i.number
            """)
        return try rows.reduce(into: [:]) { numbers, row in
            let subject = Subject(try row.decode("subject_kind"), try row.decode("subject_id"))
            numbers[subject, default: []].append(try row.decode("number"))
        }
    }

    /// Posts of a consultation that need no item.
    public func asides(in consultation: ConsultationID) async throws -> [Subject] {
        try await database.rows(
            "SELECT subject_kind, subject_id FROM opinion_aside WHERE consultation_id = \(consultation)"
        ).map { Subject(try $0.decode("subject_kind"), try $0.decode("subject_id")) }
    }

    /// Ties posts to an item; those that it has already stay as they are.
    func add(_ subjects: [Subject], to item: OpinionItemID) async throws {
        try await database.execute(
            """
            INSERT INTO opinion_source (item_id, subject_kind, subject_id)
            SELECT \(item), w.kind, w.id
            FROM unnest(\(subjects.map(\.kind.rawValue)), \(subjects.map(\.id))) AS w (kind, id)
            ON CONFLICT DO NOTHING
            """)
    }

    /// - Returns: false when the item had no such source.
    func remove(_ subject: Subject, from item: OpinionItemID) async throws -> Bool {
        try await database.execute(
            """
            DELETE FROM opinion_source
            WHERE item_id = \(item) AND subject_kind = \(subject.kind) AND subject_id = \(subject.id)
            """) == 1
    }

    func setAside(_ subjects: [Subject], in consultation: ConsultationID) async throws {
        for subject in subjects {
            try await database.execute(
                """
                INSERT INTO opinion_aside (consultation_id, subject_kind, subject_id)
                VALUES (\(consultation), \(subject.kind), \(subject.id)) ON CONFLICT DO NOTHING
                """)
        }
    }

    /// Takes posts back into the list of what waits.
    func takeBack(_ subjects: [Subject]) async throws {
        for subject in subjects {
            try await database.execute(
                """
                DELETE FROM opinion_aside WHERE subject_kind = \(subject.kind) AND subject_id = \(subject.id)
                """)
        }
    }
}
