import Accounts
import Civic
import HTML
import HTTPServer
import Pages
import Web

/// Makes a new member with a one-time link to choose a password.
enum InvitationDesk {
    @Sendable static func form(_ visit: Visit) async throws -> Response {
        try await page(visit, nil)
    }

    @Sendable static func invite(_ visit: Visit) async throws -> Response {
        try visit.requireRecentLogIn()
        let rights = RightsForm.read(visit, try await ConsultationStore(visit.database).all())
        if RightsForm.lacksSection(rights) {
            return try await refused(visit, "section", "access.rights.section_missing")
        }
        let invitation: Invitation
        do {
            invitation = try await visit.database.transaction { transaction in
                let accounts = StaffAccounts(transaction)
                let email = visit.form["email"] ?? ""
                if try await accounts.find(email: email) != nil { throw Known() }
                let link = try await accounts.add(
                    email: email, name: (visit.form["name"] ?? "").trimmingSpaces, rights: rights)
                guard let record = try await accounts.find(email: email) else { throw WebError.conflict }
                try await visit.record("staff.invitation", record.member.id, in: transaction)
                return try await Invitation.send(link, to: record, visit, in: transaction)
            }
        } catch is Known {
            return try await refused(visit, "email", "access.staff.known")
        } catch let error as StaffAccounts.Unusable {
            switch error {
            case .email: return try await refused(visit, "email", "access.staff.bad_email")
            case .name: return try await refused(visit, "name", "access.staff.bad_name")
            case .rights: return try await refused(visit, "role", "access.rights.nothing")
            }
        }
        visit.note(
            "staff_invited", visit.viewer.staff?.id, subject: "staff/\(invitation.record.member.id)")
        return visit.staffPage(invitationPage(invitation, in: visit.phrases))
    }

    /// The address is that of a member already.
    private struct Known: Error {}

    private static func refused(
        _ visit: Visit, _ field: String, _ message: TextKey
    ) async throws -> Response {
        let values = Dictionary(visit.form.fields.map { ($0.name, $0.value) }) { first, _ in first }
        let problem = RefusedForm.Problem(field: field, message: visit.t(message))
        return try await page(visit, RefusedForm(values: values, problems: [problem]))
    }

    private static func page(_ visit: Visit, _ refused: RefusedForm?) async throws -> Response {
        let consultations = try await ConsultationStore(visit.database).all()
        return visit.staffPage(
            invitationFormPage(consultations, refused, csrf: visit.csrfToken, in: visit.phrases),
            status: refused == nil ? .ok : .unprocessableContent)
    }
}

func invitationFormPage(
    _ consultations: [Consultation], _ refused: RefusedForm?, csrf: String?, in phrases: Phrases
) -> Page {
    let email = FormField("email", label: phrases("admin.log_in.email"), from: refused)
    let name = FormField(
        "name", label: phrases("access.staff.name"), hint: phrases("access.staff.name_hint"), from: refused)
    let fields: HTML = """
        \(textField(email, phrases, kind: .email))\(textField(name, phrases))
        \(RightsForm.fields(StaffRights(role: .reader), consultations, refused, phrases))
        \(button(phrases("access.invitation.submit")))
        """
    let content: HTML = """
        \(errorSummary(refused, phrases))<p>\(phrases("access.invitation.lead"))</p>
        \(postForm(to: AdminAddresses.staff(), csrf: csrf, style: .stacked, fields))
        """
    return Page(phrases("access.invitation.new"), trail: staffTrail(phrases), content: content)
}
