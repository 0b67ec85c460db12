import Civic
import Postgres
import Web

/// A session as its owner sees it in the list of their own.
public struct StaffSession: Sendable, RowDecodable {
    public let id: StaffSessionID
    public let client: String
    public let createdAt: Instant
    public let seenAt: Instant
    /// Whether it is the one that asks.
    public let isOwn: Bool

    public init(_ row: Row) throws {
        id = try row.decode("id")
        client = try row.decode("client")
        createdAt = try row.decode("created_at")
        seenAt = try row.decode("seen_at")
        isOwn = try row.decode("is_own")
    }
}

/// Names the rows of `staff_session`.
public enum StaffSessionKind {}
public typealias StaffSessionID = ID<StaffSessionKind>

extension StaffSessions {
    /// The sessions of a person that have not ended, the newest request first.
    public func list(of member: StaffID, own hash: [UInt8]?) async throws -> [StaffSession] {
        try await database.all(
            """
            SELECT id, client, created_at, seen_at, token_hash = \(Bytes(hash ?? [])) AS is_own FROM staff_session
            WHERE staff_id = \(member) AND seen_at > \(Instant.now - idle)
                AND created_at > now() - interval '12 hours'
            ORDER BY seen_at DESC
            """)
    }

    /// Ends one session of a person; false where it is none of theirs.
    public func close(_ id: StaffSessionID, of member: StaffID) async throws -> Bool {
        let closed: StaffSessionID? = try await database.value(
            "DELETE FROM staff_session WHERE id = \(id) AND staff_id = \(member) RETURNING id")
        return closed != nil
    }

    /// Ends all sessions of a person but one.
    public func closeOthers(of member: StaffID, than hash: [UInt8]) async throws {
        try await database.execute(
            "DELETE FROM staff_session WHERE staff_id = \(member) AND token_hash <> \(Bytes(hash))")
    }
}
