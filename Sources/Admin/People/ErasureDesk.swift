import Accounts
import Civic
import HTTPServer
import Moderation
import Pages
import Web

/// Forgets a resident who asked for it at the counter or in writing.
enum ErasureDesk {
    @Sendable static func form(_ visit: Visit, _ id: AccountID) async throws -> Response {
        try visit.requireRecentLogIn()
        return try await page(visit, try await PersonDesk.look(at: id, visit), nil)
    }

    @Sendable static func erase(_ visit: Visit, _ id: AccountID) async throws -> Response {
        try visit.requireRecentLogIn()
        let person = try await PersonDesk.findPresent(id, visit)
        guard let texts = visit.form["texts"].flatMap(Farewell.init(rawValue:)),
            visit.form["checked"] == "1"
        else {
            return try await page(visit, person, refused(visit))
        }
        guard try await !AppealStore(visit.database).hasOpen(of: id) else {
            return try await page(visit, person, appealed(visit))
        }
        try await ForgetPerson(id, texts: texts, by: try visit.member().id).perform(in: visit.site)
        visit.site.security.write(
            SecurityEvent(
                "person_erased", from: visit.client.address, in: visit.requestID,
                account: try visit.member().id.rawValue, subject: "account/\(id)", detail: texts.rawValue))
        return visit.seeOther(AdminAddresses.person(id), Flash(.success, "people.staff.erasure.done"))
    }

    /// Nobody's appeal is lost by an erasure: it is decided first.
    private static func appealed(_ visit: Visit) -> RefusedForm {
        RefusedForm(
            values: ["texts": visit.form["texts"] ?? "", "checked": "1"],
            problems: [.init(field: "texts", message: visit.t("people.staff.erasure.appeal"))])
    }

    private static func refused(_ visit: Visit) -> RefusedForm {
        var problems: [RefusedForm.Problem] = []
        let texts = visit.form["texts"] ?? ""
        if Farewell(rawValue: texts) == nil {
            problems.append(.init(field: "texts", message: visit.t("people.staff.erasure.choose")))
        }
        if visit.form["checked"] != "1" {
            problems.append(.init(field: "checked", message: visit.t("people.staff.erasure.check")))
        }
        return RefusedForm(
            values: ["texts": texts, "checked": visit.form["checked"] ?? ""], problems: problems)
    }

    private static func page(
        _ visit: Visit, _ person: PersonRecord, _ refused: RefusedForm?
    ) async throws -> Response {
        let record = try await PersonalRecord.load(person.id, in: visit.site, visit.database)
        let uses = record.sections.flatMap { TextUse.all(in: $0, base: visit.site.publicURL, visit.phrases) }
        return visit.staffPage(
            erasurePage(
                person, uses: uses, refused, csrf: visit.csrfToken,
                visit.phrases),
            status: refused == nil ? .ok : .unprocessableContent)
    }
}
