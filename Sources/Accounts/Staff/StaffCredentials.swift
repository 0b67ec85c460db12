import Civic
import Postgres

/// What is needed to let a member of staff in.
struct StaffCredentials: Sendable, RowDecodable {
    let member: StaffMember
    /// Nil until the one-time link was used.
    let passwordHash: String?

    init(_ row: Row) throws {
        member = StaffMember(
            id: try row.decode("id"), displayName: try row.decode("display_name"),
            role: try row.decode("role"))
        passwordHash = try row.decode("password_hash")
    }
}
