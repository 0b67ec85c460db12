import Accounts
import Civic
import HTTPServer
import Web

/// Lets a member of staff choose a password with the one-time link of `tomoni staff add`.
struct PasswordChoice: Sendable {
    let entry: StaffEntry

    @Sendable func form(_ visit: Visit, _ token: LinkToken) async throws -> Response {
        guard try await StaffAccounts(visit.database).owner(of: token) != nil else { return used(visit) }
        return visit.staffPage(passwordPage(token, nil, csrf: visit.csrfToken, in: visit.phrases))
    }

    @Sendable func choose(_ visit: Visit, _ token: LinkToken) async throws -> Response {
        guard try await StaffAccounts(visit.database).owner(of: token) != nil else { return used(visit) }
        let password = visit.form["password"] ?? ""
        if let problem = entry.problem(withNew: password) {
            let refused = RefusedForm(
                values: [:], problems: [.init(field: "password", message: visit.t(problem))])
            return visit.staffPage(
                passwordPage(token, refused, csrf: visit.csrfToken, in: visit.phrases),
                status: .unprocessableContent)
        }
        let hash = try await entry.hash(password)
        let changed = try await visit.database.transaction { transaction in
            let id = try await StaffAccounts(transaction).setPassword(hash, with: token)
            if let id {
                let entry = Audit.Entry(staffID: id, act: "staff.password")
                try await Audit.record(entry, in: transaction, secret: visit.site.secret)
            }
            return id
        }
        guard let member = changed else { return used(visit) }
        visit.note("staff_password_set", member)
        return visit.seeOther(AdminAddresses.logIn(), Flash(.success, "admin.password.done"))
    }

    private func used(_ visit: Visit) -> Response {
        visit.staffPage(usedLinkPage(in: visit.phrases), status: .gone)
    }
}
