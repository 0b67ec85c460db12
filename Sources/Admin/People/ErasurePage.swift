import Accounts
import Civic
import HTML
import Pages

/// What goes, what stays and why, before anything is done.
///
/// - Parameter uses: addresses of answers and changes of drafts that came of the person's texts.
func erasurePage(
    _ person: PersonRecord, uses: [TextUse], _ refused: RefusedForm?, csrf: String?, _ phrases: Phrases
) -> Page {
    let consequences: HTML = """
        <p>\(phrases("people.staff.erasure.lead"))</p>
        <h2>\(phrases("people.staff.erasure.goes"))</h2>
        <ul>\(each: Going.allCases, { "<li>\(phrases(TextKey("people.staff.erasure.going", $0)))</li>" })</ul>
        <h2>\(phrases("people.staff.erasure.stays"))</h2>
        <ul>\(each: Staying.allCases, { "<li>\(phrases(TextKey("people.staff.erasure.staying", $0)))</li>" })</ul>
        \(used(uses, phrases))
        """
    let asked = Confirmation(
        consequences, act: phrases("people.staff.erasure.submit"),
        path: AdminAddresses.personErasure(person.id), cancelPath: AdminAddresses.person(person.id))
    return Page(
        phrases("people.staff.erasure.title"), trail: peopleTrail(phrases, person),
        content: """
            \(errorSummary(refused, phrases))
            <p>\(personName(person.displayName, phrases)) \(person.email.map { "（\($0.rawValue)）" } ?? "")</p>
            \(confirmation(asked, csrf: csrf, phrases, fields: fields(refused, phrases)))
            """)
}

/// What goes at once.
private enum Going: String, CaseIterable {
    case account, details, texts
}

/// What stays, each with its reason.
private enum Staying: String, CaseIterable {
    case audit, security, record, backups
}

private func fields(_ refused: RefusedForm?, _ phrases: Phrases) -> HTML {
    let texts = FormField("texts", label: phrases("people.staff.erasure.texts"), from: refused)
    let choices = Farewell.allCases.map {
        Choice($0.rawValue, phrases(TextKey("people.staff.erasure.choice", $0)))
    }
    let checked = FormField("checked", label: phrases("people.staff.erasure.checked"), from: refused)
    return """
        \(radioField(texts, phrases, choices))
        \(checkBox(checked, phrases, label: HTML(text: phrases("people.staff.erasure.checked"))))
        """
}

/// Staff wrote these in their own words; they have to see for themselves whether they quote the person.
private func used(_ uses: [TextUse], _ phrases: Phrases) -> HTML {
    guard !uses.isEmpty else { return .empty }
    return """
        <h2>\(phrases("people.staff.erasure.used"))</h2>
        <p>\(phrases("people.staff.erasure.used_words"))</p>
        <ul>\(each: uses, { "<li><a href=\"\(url: $0.address)\">\($0.label)</a></li>" })</ul>
        """
}
