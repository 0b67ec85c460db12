import Accounts
import Civic
import Postgres

/// `tomoni staff list`: all members, one a line: address, state, roles with the consultations where they count.
public struct ListStaff: Sendable {
    public init() {}

    public func run(_ configuration: Configuration) async throws {
        try await Installation.with(configuration) { installation in
            let consultations = try await ConsultationStore(installation.database).all()
            let slugs = Dictionary(consultations.map { ($0.id, $0.slug.rawValue) }) { first, _ in first }
            for record in try await StaffAccounts(installation.database).list() {
                let grants = record.member.grants.map { grant in
                    grant.role.rawValue + (grant.consultation.map { "@" + (slugs[$0] ?? "?") } ?? "")
                }
                let factor = record.member.hasSecondFactor ? "second factor" : "password only"
                let state = record.disabledAt != nil ? "disabled" : record.hasPassword ? factor : "invited"
                let section = record.member.section.map { "\t" + $0 } ?? ""
                Program.say("\(record.email)\t\(state)\t\(grants.joined(separator: " "))\(section)")
            }
        }
    }
}

/// `tomoni staff disable` and `tomoni staff reset-second-factor`: what is done for one member.
public struct ChangeStaff: Sendable {
    public enum Act: Sendable {
        case disable, resetSecondFactor
    }

    let email: String
    let act: Act

    public init(email: String, act: Act) {
        self.email = email
        self.act = act
    }

    public func run(_ configuration: Configuration) async throws {
        try await Installation.with(configuration) { installation in
            try await installation.database.transaction { transaction in
                try await perform(transaction, installation)
            }
            Program.say(act == .disable ? "Disabled: \(email)." : "No second factor any more: \(email).")
        }
    }

    private func perform(_ transaction: Transaction, _ installation: Installation) async throws {
        let accounts = StaffAccounts(transaction)
        guard let record = try await accounts.find(email: email) else {
            throw CommandError("There is no member of staff with the address \(email).")
        }
        let id = record.member.id
        switch act {
        case .disable:
            if try await accounts.isLastAdmin(id) {
                throw CommandError("\(email) is the only admin: make somebody else one first.")
            }
            try await accounts.setDisabled(true, id)
        case .resetSecondFactor:
            try await SecondFactors(transaction, secret: installation.secret).remove(of: id)
            try await StaffSessions(transaction).closeAll(of: id)
        }
        let name = act == .disable ? "staff.disabling" : "staff.second_factor_reset"
        try await Audit.record(
            Audit.Entry(staffID: nil, act: "\(name) staff:\(id)"), in: transaction,
            secret: installation.secret)
    }
}
