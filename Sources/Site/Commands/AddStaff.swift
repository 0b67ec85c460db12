import Accounts
import Admin
import Civic

/// `tomoni staff add`: a member of staff without a password yet, and the link by which to set one.
public struct AddStaff: Sendable {
    let email: String
    let role: StaffRole
    let name: String?

    public init(email: String, role: StaffRole, name: String?) {
        self.email = email
        self.role = role
        self.name = name
    }

    public func run(_ configuration: Configuration) async throws {
        try await Installation.with(configuration) { installation in
            let shown = name ?? String(email.prefix { $0 != "@" })
            let token = try await StaffAccounts(installation.database).add(
                email: email, name: shown, role: role)
            Program.say("\(configuration.adminURL)\(AdminAddresses.password(token))")
            Program.say("The link works once, for three days.")
        }
    }
}
