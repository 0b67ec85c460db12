import Accounts
import Civic
import HTML
import HTTPServer
import Pages
import Web

/// Finds residents by mail address, display name or id.
enum PeopleDesk {
    static let limit = 50

    @Sendable static func search(_ visit: Visit) async throws -> Response {
        let text = String((visit.query["q"] ?? "").trimmingSpaces.prefix(254))
        guard !text.isEmpty else { return visit.staffPage(peoplePage(nil, text: "", visit.phrases)) }
        // Names and addresses from here on.
        try visit.requireRecentLogIn()
        let member = try visit.member()
        let found = try await visit.database.transaction { transaction in
            let found = try await PersonStore(transaction).search(text, limit: limit + 1)
            // Last: whoever writes to the log lets the others wait until the end of the transaction.
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: "person.search"), in: transaction,
                secret: visit.site.secret)
            return found
        }
        return visit.staffPage(peoplePage(found, text: text, visit.phrases))
    }
}

/// - Parameter found: nil before anything was looked for.
func peoplePage(_ found: [PersonRecord]?, text: String, _ phrases: Phrases) -> Page {
    let field = FormField("q", label: phrases("people.staff.search.label"), value: text)
    return Page(
        phrases("admin.nav.people"), width: .wide,
        content: """
            <p class="lead">\(phrases("people.staff.search.lead"))</p>
            \(filterForm(to: AdminAddresses.people(), [], search: field, submit: phrases("people.staff.search.submit")))
            \(found.map { results($0, phrases) })
            <h2>\(phrases("people.staff.besides"))</h2>
            <ul><li><a href="\(url: AdminAddresses.retention())">\(phrases("people.staff.retention.title"))</a></li>
            <li><a href="\(url: AdminAddresses.personalFiles())">\(phrases("people.staff.files.title"))</a></li></ul>
            """)
}

private func results(_ found: [PersonRecord], _ phrases: Phrases) -> HTML {
    guard !found.isEmpty else { return emptyState(phrases("people.staff.search.none")) }
    let shown = found.prefix(PeopleDesk.limit)
    let columns = [PersonalField.displayName, .email, .id, .createdAt].map {
        phrases(TextKey("people.fields", $0))
    }
    let rows: [[HTML]] = shown.map { person in
        [
            "<a href=\"\(url: AdminAddresses.person(person.id))\">\(personName(person.displayName, phrases))</a>",
            HTML(text: person.email?.rawValue ?? phrases("people.staff.no_email")), "\(person.id.rawValue)",
            dateStamp(person.createdAt, phrases),
        ]
    }
    return """
        \(if: found.count > shown.count, "<p>\(phrases("people.staff.search.more", count: shown.count))</p>")
        \(dataTable(caption: phrases("people.staff.search.found"), columns: columns, rows: rows))
        """
}
