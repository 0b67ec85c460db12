import Civic
import Postgres

extension WalkWorld {
    struct UnknownThing: Error {
        let name: String
    }

    /// The place that a name of the table stands for.
    func place(_ object: String) -> Place {
        switch object {
        case "closed", "reversed", "long": closed
        case "unpublished": unpublished
        case "unannounced": unannounced
        default: open
        }
    }

    /// A new comment of the owner in the named state.
    func comment(_ object: String, by owner: AccountID) async throws -> CommentID {
        // Nobody can comment on an unpublished draft; its consultation was taken back after the comment.
        let place = object == "unpublished" ? unannounced : open
        return try await site.database.one(
            """
            INSERT INTO comment (consultation_id, subject_kind, subject_id, version_id, author_id, stance, body,
                                 state, submission, receipt, receipt_year)
            VALUES (\(place.consultation), 'passage', \(place.passage), \(place.version), \(owner), 'agree',
                    '待つ時間が長いです', \(Self.state(object)), gen_random_uuid()::text,
                    \(Self.receipt(object)), \(Self.receipt(object).map { _ in Int32(2026) })) RETURNING id
            """)
    }

    /// Received opinions have a number of their own.
    private static func receipt(_ object: String) -> Int32? {
        object == "received" ? Int32.random(in: 1...Int32.max) : nil
    }

    /// A new idea of the owner in the named state.
    func idea(_ object: String, by owner: AccountID) async throws -> IdeaID {
        let place = object == "unpublished" ? unannounced : open
        return try await site.database.one(
            """
            INSERT INTO idea (consultation_id, author_id, title, body, state, submission)
            VALUES (\(place.consultation), \(owner), '夜の窓口', '夜も開けてください', \(Self.state(object)),
                    gen_random_uuid()::text) RETURNING id
            """)
    }

    /// A new item of the open consultation; published ones can't be moved or deleted.
    func item(_ object: String) async throws -> OpinionItemID {
        let consultation = open.consultation
        try await site.database.execute(
            """
            INSERT INTO consultation_result (consultation_id) VALUES (\(consultation)) ON CONFLICT DO NOTHING
            """)
        return try await site.database.one(
            """
            INSERT INTO opinion_item (consultation_id, number, summary)
            SELECT \(consultation), coalesce(max(number), 0) + 1, '夜の窓口' FROM opinion_item
            WHERE consultation_id = \(consultation) RETURNING id
            """)
    }

    private static func state(_ object: String) -> PublicationState {
        PublicationState(rawValue: object) ?? .published
    }
}
