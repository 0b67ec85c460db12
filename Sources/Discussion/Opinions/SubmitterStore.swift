import Civic
import Foundation
import Postgres
import Web

/// All SQL about who sent an opinion. What is stored is encrypted, each row for its own comment.
public struct SubmitterStore: Sendable {
    private let database: any Queryable
    private let key: SealingKey

    public init(_ database: any Queryable, secret: Secret) {
        self.database = database
        key = secret.sealingKey("opinion_submitter")
    }

    /// Stores what was filled in; nothing where nothing was.
    func save(_ submitter: Submitter, of comment: CommentID) async throws {
        guard !submitter.details.isEmpty else { return }
        let named = Dictionary(uniqueKeysWithValues: submitter.details.map { ($0.key.rawValue, $0.value) })
        let text = Array(try JSONEncoder().encode(named))
        try await database.execute(
            """
            INSERT INTO opinion_submitter (comment_id, sealed)
            VALUES (\(comment), \(Bytes(key.seal(text, for: Self.place(comment)))))
            """)
    }

    /// Whether there is anything to be shown, without reading it.
    public func has(_ comment: CommentID) async throws -> Bool {
        try await database.value(
            "SELECT EXISTS (SELECT FROM opinion_submitter WHERE comment_id = \(comment))") ?? false
    }

    /// What the submitter of a comment filled in; the caller records who looked.
    ///
    /// - Throws: `CannotBeOpened` where the installation's secret is not the one it was stored with.
    public func details(of comment: CommentID) async throws -> [Submitter.Field: String]? {
        let stored: Bytes? = try await database.value(
            "SELECT sealed FROM opinion_submitter WHERE comment_id = \(comment)")
        guard let stored else { return nil }
        return try open(stored, of: comment)
    }

    func open(_ stored: Bytes, of comment: CommentID) throws -> [Submitter.Field: String] {
        guard let text = key.open(stored.bytes, for: Self.place(comment)) else { throw CannotBeOpened() }
        let named = try JSONDecoder().decode([String: String].self, from: Data(text))
        return named.reduce(into: [:]) { details, entry in
            if let field = Submitter.Field(rawValue: entry.key) { details[field] = entry.value }
        }
    }

    public struct CannotBeOpened: Error {}

    private static func place(_ comment: CommentID) -> String { "comment/\(comment)" }
}

extension CommentStore {
    /// Deletes what a person filled in beside all their opinions.
    func forgetSubmitter(_ author: AccountID) async throws {
        try await database.execute(
            """
            DELETE FROM opinion_submitter
            WHERE comment_id IN (SELECT id FROM comment WHERE author_id = \(author))
            """)
    }

    /// Deletes what was filled in beside one opinion.
    func forgetSubmitter(of comment: CommentID) async throws {
        try await database.execute("DELETE FROM opinion_submitter WHERE comment_id = \(comment)")
    }
}
