import Accounts
import Civic
import HTML
import HTTPServer
import Pages
import Web

/// Corrects a resident's name or address at that person's request.
enum PersonCorrectionDesk {
    static let longestReason = 500

    @Sendable static func form(_ visit: Visit, _ id: AccountID) async throws -> Response {
        try visit.requireRecentLogIn()
        return try await page(visit, try await PersonDesk.look(at: id, visit), nil)
    }

    @Sendable static func correct(_ visit: Visit, _ id: AccountID) async throws -> Response {
        try visit.requireRecentLogIn()
        let person = try await PersonDesk.findPresent(id, visit)
        let form = PersonCorrectionForm(visit.form, hasEmail: person.email != nil)
        guard let name = form.displayName, form.problems(visit.phrases).isEmpty else {
            return try await page(visit, person, form.refused(form.problems(visit.phrases)))
        }
        let outcome = try await CorrectPerson(
            id, displayName: name, email: form.email, reason: form.reason, by: try visit.member().id
        ).perform(in: visit.site)
        switch outcome {
        case .done, .unchanged:
            visit.note("person_corrected", try visit.member().id, subject: "account/\(id)")
            return visit.seeOther(AdminAddresses.person(id), Flash(.success, "people.staff.correction.done"))
        case .taken:
            let problem = RefusedForm.Problem(
                field: "email", message: visit.t("people.staff.correction.taken"))
            return try await page(visit, person, form.refused([problem]))
        case .gone: throw WebError.notFound
        }
    }

    private static func page(
        _ visit: Visit, _ person: PersonRecord, _ refused: RefusedForm?
    ) async throws -> Response {
        visit.staffPage(
            personCorrectionPage(person, refused, csrf: visit.csrfToken, visit.phrases),
            status: refused == nil ? .ok : .unprocessableContent)
    }
}

/// What was filled in.
struct PersonCorrectionForm {
    let typedName: String
    let typedEmail: String
    let reason: String
    private let needsEmail: Bool

    /// - Parameter hasEmail: whether the person has an address, which may be changed but not taken away.
    init(_ form: Form, hasEmail: Bool) {
        typedName = form["display_name"] ?? ""
        typedEmail = (form["email"] ?? "").trimmingSpaces
        reason = (form["reason"] ?? "").trimmingSpaces
        needsEmail = hasEmail
    }

    var displayName: DisplayName? { DisplayName(rawValue: typedName) }
    var email: EmailAddress? { EmailAddress(typed: typedEmail) }

    func problems(_ phrases: Phrases) -> [RefusedForm.Problem] {
        var problems: [RefusedForm.Problem] = []
        if displayName == nil {
            problems.append(
                .init(field: "display_name", message: phrases("people.staff.correction.bad_name")))
        }
        if email == nil, needsEmail || !typedEmail.isEmpty {
            problems.append(.init(field: "email", message: phrases("people.staff.correction.bad_email")))
        }
        if reason.isEmpty || reason.unicodeScalars.count > PersonCorrectionDesk.longestReason {
            problems.append(.init(field: "reason", message: phrases("people.staff.correction.bad_reason")))
        }
        return problems
    }

    func refused(_ problems: [RefusedForm.Problem]) -> RefusedForm {
        RefusedForm(
            values: ["display_name": typedName, "email": typedEmail, "reason": reason], problems: problems)
    }
}

func personCorrectionPage(
    _ person: PersonRecord, _ refused: RefusedForm?, csrf: String?, _ phrases: Phrases
) -> Page {
    let name = FormField(
        "display_name", label: phrases("people.fields.display_name"), from: refused,
        default: person.displayName)
    let email = FormField(
        "email", label: phrases("people.fields.email"), isRequired: person.email != nil, from: refused,
        default: person.email?.rawValue ?? "")
    let reason = FormField(
        "reason", label: phrases("people.staff.correction.reason"),
        hint: phrases("people.staff.correction.reason_hint"), from: refused)
    let fields: HTML = """
        \(textField(name, phrases, autocomplete: "off"))
        \(textField(email, phrases, kind: .email, autocomplete: "off"))
        \(textArea(reason, phrases, limit: PersonCorrectionDesk.longestReason, rows: 3))
        \(button(phrases("people.staff.correction.submit")))
        """
    return Page(
        phrases("people.staff.correction.title"), trail: peopleTrail(phrases, person),
        content: """
            <p class="lead">\(phrases("people.staff.correction.lead"))</p>
            \(errorSummary(refused, phrases))
            \(postForm(to: AdminAddresses.personCorrection(person.id), csrf: csrf, style: .stacked, fields))
            """)
}
