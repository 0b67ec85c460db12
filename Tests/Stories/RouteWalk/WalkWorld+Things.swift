import Civic
import Moderation
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
                                 state, needs_check, submission, receipt, receipt_year)
            VALUES (\(place.consultation), 'passage', \(place.passage), \(place.version), \(owner), 'agree',
                    '待つ時間が長いです', \(Self.state(object)), \(object == "held"), gen_random_uuid()::text,
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
            INSERT INTO idea (consultation_id, author_id, title, body, state, needs_check, submission)
            VALUES (\(place.consultation), \(owner), '夜の窓口', '夜も開けてください', \(Self.state(object)),
                    \(object == "held"), gen_random_uuid()::text) RETURNING id
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

    /// A hiding of the owner's own comment, with an appeal where the table says so.
    func hiding(_ object: String, by owner: AccountID) async throws -> DecisionID {
        let comment = try await comment("hidden", by: owner)
        return try await site.database.one(
            """
            INSERT INTO moderation_decision (subject_kind, subject_id, act, reason, staff_id, was)
            VALUES ('comment', \(comment), 'hiding', '個人の電話番号のため', \(try await moderator()), 'published')
            RETURNING id
            """)
    }

    func appeal(_ object: String, by owner: AccountID) async throws -> AppealID {
        let decision = try await hiding(object, by: owner)
        return try await site.database.one(
            """
            INSERT INTO moderation_appeal (decision_id, account_id, words)
            VALUES (\(decision), \(owner), '電話番号は市役所のものです') RETURNING id
            """)
    }

    func listedWord() async throws -> ListedWordID {
        let staff = try await moderator()
        return try await site.database.one(
            """
            INSERT INTO moderation_word (word, folded, added_by)
            VALUES ('言葉', gen_random_uuid()::text, \(staff)) RETURNING id
            """)
    }

    private func moderator() async throws -> StaffID {
        try await site.database.one(
            """
            INSERT INTO staff_member (email, display_name, role)
            VALUES (gen_random_uuid()::text || '@shiomi.example', '職員', 'moderator') RETURNING id
            """)
    }

    private static func state(_ object: String) -> PublicationState {
        PublicationState(rawValue: object) ?? .published
    }
}
