import Civic
import Foundation
import Postgres
import Web

/// What a backup holds, so that it can be checked before and after it is restored. First in the file, as JSON.
struct BackupManifest: Codable, Sendable {
    /// Raised when an older `restore` could not read what is written.
    static let format = 1
    static let name = "manifest.json"
    static let database = "database.dump"

    struct File: Codable, Sendable, Equatable {
        /// Path within the backup.
        let path: String
        let bytes: Int64
        /// In hexadecimal.
        let sha256: String
    }

    let format: Int
    let madeAt: String
    /// The newest migration that the database has.
    let migration: Int
    /// Tells whether a secret is the one of this backup, without telling the secret.
    let secretMark: String
    /// Every table with its rows and their digest; those whose rows are left out are missing.
    let tables: [TableFingerprint]
    let files: [File]

    var rows: Int { tables.reduce(0) { $0 + $1.rows } }

    static func mark(of secret: Secret) -> String {
        Hexadecimal.text(secret.derive("backup").sign(Array("tomoni".utf8)))
    }

    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }

    /// Tables whose rows no backup holds: sessions and links, so that a stolen file opens no account and nobody is
    /// logged in after a restore; and mails that wait, which were sent since or hold addresses for nothing.
    static let emptied = ["session", "account_token", "staff_session", "staff_token", "outbox"]
}

/// Why a backup could not be made, read or restored; each says what to do.
enum BackupError: Error, CustomStringConvertible {
    case unreadable(String)
    case damaged(String, part: String)
    case newer(String)
    case otherSecret
    case notEmpty(table: String)
    case inUse
    case different(tables: [String])

    var description: String {
        switch self {
        case .unreadable(let file): "\(file) is no backup of Tomoni, or can't be read."
        case .damaged(let file, let part):
            "\(file) is damaged: \(part) is not as it was written. Nothing was changed. Take another backup."
        case .newer(let file):
            "\(file) was made by a newer version of Tomoni. Nothing was changed. Install that version first."
        case .otherSecret:
            """
            The backup belongs to an installation with another secret. Without it nobody can read names and addresses \
            of opinions, and the audit log can't be verified. Put that secret into TOMONI_SECRET, or its file into \
            TOMONI_DATA/secret. Nothing was changed; --force restores without it.
            """
        case .notEmpty(let table):
            """
            The database is not empty (\(table) has rows). Nothing was changed. Set TOMONI_DATA to a new folder, or take \
            --force to put the backup in the place of everything that is there.
            """
        case .inUse:
            "A server works on this database. Stop it first, or take --force: what people write meanwhile is lost."
        case .different(let tables):
            """
            After restoring, these tables are not as they were saved: \(tables.joined(separator: ", ")). Don't rely on \
            this backup.
            """
        }
    }
}
