import Accounts
import Civic
import HTML
import Pages

func personPage(_ person: PersonRecord, _ record: PersonalRecord, _ phrases: Phrases) -> Page {
    Page(
        title(person, phrases), width: .wide, trail: peopleTrail(phrases),
        content: """
            \(noticeBanner(phrases("people.staff.recorded"), .warning))
            \(person.closedAt.map { noticeBanner(phrases("people.staff.gone", ["date": phrases.date($0)])) })
            \(facts(person, phrases))
            \(if: person.closedAt == nil, acts(person, phrases))
            <h2>\(phrases("people.staff.holdings"))</h2>
            \(descriptionList(record.sections.map { count(of: $0, phrases) }))
            \(each: record.sections, { texts($0, phrases) })
            """)
}

/// The way to a page about one person.
func peopleTrail(_ phrases: Phrases, _ person: PersonRecord? = nil) -> [Crumb] {
    [Crumb(phrases("admin.nav.people"), AdminAddresses.people())]
        + (person.map { [Crumb(title($0, phrases), AdminAddresses.person($0.id))] } ?? [])
}

private func title(_ person: PersonRecord, _ phrases: Phrases) -> String {
    phrases("people.staff.person", ["id": "\(person.id)"])
}

private func facts(_ person: PersonRecord, _ phrases: Phrases) -> HTML {
    let kind = phrases(TextKey("people.words", person.isPupil ? PersonalWord.pupil : .resident))
    return descriptionList([
        (phrases("people.fields.display_name"), personName(person.displayName, phrases)),
        (
            phrases("people.fields.email"),
            HTML(text: person.email?.rawValue ?? phrases("people.staff.no_email"))
        ),
        (phrases("people.fields.kind"), HTML(text: kind)),
        (
            phrases("people.fields.language"),
            "<span lang=\"\(person.language.rawValue)\">\(person.language.ownName)</span>"
        ),
        (phrases("people.fields.created_at"), dateStamp(person.createdAt, phrases)),
        (
            phrases("people.fields.state"),
            HTML(text: phrases(person.isConfirmed ? "people.staff.confirmed" : "people.staff.unconfirmed"))
        ),
    ])
}

private func acts(_ person: PersonRecord, _ phrases: Phrases) -> HTML {
    """
    <h2>\(phrases("people.staff.acts"))</h2>
    <ul class="link-list">
    \(each: PersonalRecordFormat.allCases, { download(person, $0, phrases) })\
    <li><a href="\(url: AdminAddresses.personWorkbook(person.id))" download>\(phrases("people.staff.download.xlsx"))</a></li>
    <li><a href="\(url: AdminAddresses.personCorrection(person.id))">\(phrases("people.staff.correction.title"))</a></li>
    <li><a href="\(url: AdminAddresses.moderatedPerson(person.id))">\(phrases("people.staff.moderation"))</a></li>
    <li><a href="\(url: AdminAddresses.personErasure(person.id))">\(phrases("people.staff.erasure.title"))</a></li>
    </ul>
    """
}

private func download(_ person: PersonRecord, _ format: PersonalRecordFormat, _ phrases: Phrases) -> HTML {
    let label = phrases(TextKey("people.staff.download", format))
    return "<li><a href=\"\(url: AdminAddresses.personData(format)(person.id))\" download>\(label)</a></li>\n"
}

private func count(of section: PersonalSection, _ phrases: Phrases) -> (name: String, value: HTML) {
    (
        phrases(TextKey("people.sections", section.kind)),
        HTML(text: phrases("people.staff.rows", count: section.rows.count))
    )
}

/// What the person wrote, leading to where staff see it in its context.
private func texts(_ section: PersonalSection, _ phrases: Phrases) -> HTML {
    let texts = section.rows.prefix(200).compactMap { posted($0, section.kind, phrases) }
    guard !texts.isEmpty else { return .empty }
    let name = phrases(TextKey("people.sections", section.kind))
    return "<h3>\(name)</h3>\n<ul>\(each: texts, { $0 })</ul>\n"
}

private func posted(
    _ row: [(field: PersonalField, value: PersonalValue)], _ kind: PersonalSection.Kind, _ phrases: Phrases
) -> HTML? {
    let values = Dictionary(row.map { ($0.field, $0.value) }, uniquingKeysWith: { first, _ in first })
    guard case .number(let id)? = values[.id], case .text(let body)? = values[.title] ?? values[.body],
        case .word(let state)? = values[.state]
    else { return nil }
    let path =
        kind == .ideas
        ? AdminAddresses.idea(IdeaID(rawValue: id)) : AdminAddresses.comment(CommentID(rawValue: id))
    let excerpt = WrittenText(body).excerpt()
    return """
        <li><a href="\(url: path)"\(writtenLanguage(of: excerpt, phrases))>\(excerpt)</a> \
        \(statusBadge(phrases(TextKey("people.words", state))))</li>

        """
}
