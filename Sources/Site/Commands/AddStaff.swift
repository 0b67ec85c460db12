import Accounts
import Admin
import Civic
import Web

/// `tomoni staff add`: a member of staff without a password yet, and the link by which to set one.
public struct AddStaff: Sendable {
    let email: String
    let role: StaffRole
    let name: String?
    /// Slugs of the consultations where the role counts; all of them where none is given.
    let consultations: [String]
    let section: String?

    public init(
        email: String, role: StaffRole, name: String?, consultations: [String] = [], section: String? = nil
    ) {
        self.email = email
        self.role = role
        self.name = name
        self.consultations = consultations
        self.section = section
    }

    public func run(_ configuration: Configuration) async throws {
        try await Installation.with(configuration) { installation in
            let shown = name ?? String(email.prefix { $0 != "@" })
            let rights = try await rights(ConsultationStore(installation.database))
            let token = try await installation.database.transaction { transaction in
                let accounts = StaffAccounts(transaction)
                if rights.role != .admin, let record = try await accounts.find(email: email),
                    try await accounts.isLastAdmin(record.member.id)
                {
                    throw CommandError("\(email) is the only admin: make somebody else one first.")
                }
                let token = try await accounts.add(email: email, name: shown, rights: rights)
                if let id = try await accounts.owner(of: token) {
                    try await Audit.record(
                        Audit.Entry(staffID: nil, act: "staff.invitation staff:\(id)"), in: transaction,
                        secret: installation.secret)
                }
                return token
            }
            Program.say("\(configuration.adminURL)\(AdminAddresses.password(token))")
            Program.say("The link works once, for three days.")
        }
    }

    private func rights(_ store: ConsultationStore) async throws -> StaffRights {
        guard !consultations.isEmpty else { return StaffRights(role: role, section: section) }
        var places: [ConsultationID: StaffRole] = [:]
        for text in consultations {
            guard let slug = Slug(rawValue: text), let id = try await store.id(of: slug) else {
                throw CommandError("There is no consultation with the slug \(text).")
            }
            places[id] = role
        }
        return StaffRights(role: nil, places: places, section: section)
    }
}
