import Civic
import Postgres

/// What is needed to let a member of staff in.
struct StaffCredentials: Sendable, RowDecodable {
    let member: StaffMember
    /// Nil until the one-time link was used.
    let passwordHash: String?

    init(_ row: Row) throws {
        member = try StaffMember(row)
        passwordHash = try row.decode("password_hash")
    }
}
