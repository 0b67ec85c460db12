import Civic
import Postgres

/// Makes the voices, files and batches that rows of the walk are about.
struct WalkVoices: Sendable {
    let world: WalkWorld
    let row: WalkRow

    static func isAbout(_ row: WalkRow) -> Bool { row.pattern.contains("/voices") }

    /// Parameters of the row's address.
    func parameters(consultation: String) async throws -> [(String, String)] {
        // The slug is good where an id is wrong.
        let slug = row.pattern.contains("{id}") ? "open" : consultation
        return [("slug", slug), ("id", try await id())]
    }

    private func id() async throws -> String {
        switch row.object {
        case "missing": "999999"
        case "malformed": "0x1"
        default: row.pattern.contains("batches") ? "\(try await batch())" : "\(try await voice())"
        }
    }

    private func voice() async throws -> CommentID {
        try await world.site.database.one(
            """
            INSERT INTO comment (consultation_id, subject_kind, subject_id, version_id, stance, body, state,
                                 submission, receipt, receipt_year, released_at, channel, received_on)
            VALUES (\(world.open.consultation), 'passage', \(world.open.passage), \(world.open.version),
                    'neutral', '窓口が遠い', 'published', gen_random_uuid()::text,
                    \(Int32.random(in: 1...Int32.max)), 2026, now(), 'counter', '2026-01-05')
            RETURNING id
            """)
    }

    private func batch() async throws -> VoiceBatchID {
        try await world.site.database.one(
            """
            INSERT INTO voice_batch (consultation_id, file_name, entered_by)
            SELECT \(world.open.consultation), 'koe.xlsx', min(id) FROM staff_member RETURNING id
            """)
    }

    static func fields(of row: WalkRow) -> [String: String] {
        guard row.object != "wrong" else { return [:] }
        return [
            "channel": "counter", "received": "2026/1/5", "about": "whole", "body": "窓口が遠い", "people": "1",
            "publish": "yes", "stance": "neutral", "reason": "写し間違い",
        ]
    }
}
