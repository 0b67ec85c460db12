import Accounts
import Civic
import HTTPServer
import Pages
import Web

/// The members of staff, and what one of them may do where.
enum StaffDesk {
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let rights = try await RightsText(visit)
        let rows = try await StaffAccounts(visit.database).list().map { record in
            StaffListPage.Row(record: record, rights: rights.text(of: record.member))
        }
        let page = StaffListPage(rows: rows, needsFactor: visit.site.staffRules.requiresSecondFactor)
        return visit.staffPage(staffListPage(page, in: visit.phrases))
    }

    @Sendable static func show(_ visit: Visit, _ id: StaffID) async throws -> Response {
        try await page(visit, id, nil)
    }

    @Sendable static func save(_ visit: Visit, _ id: StaffID) async throws -> Response {
        try visit.requireRecentLogIn()
        let member = try visit.member()
        let rights = RightsForm.read(visit, try await ConsultationStore(visit.database).all())
        if RightsForm.lacksSection(rights) {
            return try await refused(visit, id, "access.rights.section_missing", in: "section")
        }
        if id == member.id, rights.role != .admin { return try await refused(visit, id, "access.staff.own") }
        do {
            try await visit.database.transaction { transaction in
                let accounts = StaffAccounts(transaction)
                guard try await accounts.find(id) != nil else { throw WebError.notFound }
                if rights.role != .admin, try await accounts.isLastAdmin(id) { throw LastAdmin() }
                try await accounts.setRights(rights, of: id)
                try await visit.record("staff.roles", id, in: transaction)
            }
        } catch is LastAdmin {
            return try await refused(visit, id, "access.staff.last_admin")
        } catch is StaffAccounts.Unusable {
            return try await refused(visit, id, "access.rights.nothing")
        }
        visit.note("staff_roles_changed", member.id, subject: "staff/\(id)")
        return visit.seeOther(AdminAddresses.staffMember(id), Flash(.success, "access.staff.saved"))
    }

    /// The member's page with what stands in the way of an act; 422.
    static func refused(
        _ visit: Visit, _ id: StaffID, _ message: TextKey, in field: String = "role"
    ) async throws -> Response {
        let values = Dictionary(visit.form.fields.map { ($0.name, $0.value) }) { first, _ in first }
        let problem = RefusedForm.Problem(field: field, message: visit.t(message))
        return try await page(visit, id, RefusedForm(values: values, problems: [problem]))
    }

    private static func page(_ visit: Visit, _ id: StaffID, _ refused: RefusedForm?) async throws -> Response
    {
        guard let record = try await StaffAccounts(visit.database).find(id) else { throw WebError.notFound }
        let page = StaffPage(
            record: record, consultations: try await ConsultationStore(visit.database).all(),
            isOwn: id == (try visit.member()).id)
        return visit.staffPage(
            staffMemberPage(page, refused, csrf: visit.csrfToken, in: visit.phrases),
            status: refused == nil ? .ok : .unprocessableContent)
    }
}

/// Thrown in a transaction that would leave nobody to look after the site.
struct LastAdmin: Error {}
