import Civic
import Foundation
import Postgres
import Web

/// The rows of a file that was read and waits for its confirmation.
public struct PendingVoices: Sendable, Codable, Equatable {
    public struct Row: Sendable, Codable, Equatable {
        public let number: Int
        /// By the names of the form's fields.
        public let values: [String: String]

        public init(number: Int, values: [String: String]) {
            self.number = number
            self.values = values
        }
    }

    public let fileName: String
    public let draft: String?
    public let rows: [Row]

    public init(fileName: String, draft: String?, rows: [Row]) {
        self.fileName = fileName
        self.draft = draft
        self.rows = rows
    }
}

extension VoiceStore {
    /// Keeps rows for a day, encrypted, for the one who sent them.
    public func keep(
        _ pending: PendingVoices, in consultation: ConsultationID, by member: StaffID, secret: Secret
    ) async throws -> VoiceImportID {
        let text = Array(try JSONEncoder().encode(pending))
        let key = secret.sealingKey("voice_import")
        try await forgetOld()
        let id: VoiceImportID? = try await database.value(
            """
            INSERT INTO voice_import (consultation_id, draft_slug, file_name, staff_id, sealed)
            VALUES (\(consultation), \(pending.draft), \(String(pending.fileName.prefix(200))), \(member),
                    \(Bytes(key.seal(text, for: "voices/\(member)"))))
            RETURNING id
            """)
        return id ?? VoiceImportID(rawValue: 0)
    }

    /// Rows that this member of staff sent; nil for others' and what is too old.
    public func pending(
        _ id: VoiceImportID, in consultation: ConsultationID, by member: StaffID, secret: Secret
    ) async throws -> PendingVoices? {
        let stored: Bytes? = try await database.value(
            """
            SELECT sealed FROM voice_import
            WHERE id = \(id) AND consultation_id = \(consultation) AND staff_id = \(member)
              AND made_at >= now() - interval '1 day'
            """)
        let key = secret.sealingKey("voice_import")
        guard let stored, let text = key.open(stored.bytes, for: "voices/\(member)") else { return nil }
        return try JSONDecoder().decode(PendingVoices.self, from: Data(text))
    }

    /// Removes the rows of files that nobody confirmed within a day.
    public func forgetOld() async throws {
        try await database.execute("DELETE FROM voice_import WHERE made_at < now() - interval '1 day'")
    }

    /// - Returns: false where it is gone, since it was confirmed before.
    public func forget(_ id: VoiceImportID) async throws -> Bool {
        try await database.execute("DELETE FROM voice_import WHERE id = \(id)") == 1
    }
}
