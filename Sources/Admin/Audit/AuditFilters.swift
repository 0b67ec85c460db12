import Civic
import HTML
import Pages

/// The filters above the audit log; an ordinary form, so that what was looked for has an address.
func auditFilters(_ query: AuditQuery, actors: [Choice], _ phrases: Phrases) -> HTML {
    let all = phrases("admin.filter.all")
    let acts = AuditAct.allCases.map { Choice($0.rawValue, phrases(TextKey("admin.acts", $0))) }
    let kinds = AuditObject.Kind.allCases.filter { $0 != .rows }
        .map { Choice($0.rawValue, phrases(TextKey("admin.subjects", $0))) }
    let system = Choice(AuditQuery.system, phrases("admin.audit.command_line"))
    let selects = [
        FilterChoice(
            name: "actor", label: phrases("admin.audit.person"), all: all, value: query.actor,
            choices: actors + [system]),
        FilterChoice(
            name: "act", label: phrases("admin.audit.act"), all: all, value: query.act, choices: acts),
        FilterChoice(
            name: "kind", label: phrases("admin.audit.subject"), all: all, value: query.kind, choices: kinds),
    ]
    let texts = [
        FormField("id", label: phrases("people.staff.audit.id"), value: query.id),
        FormField("from", label: phrases("people.staff.audit.from"), value: query.from),
        FormField("until", label: phrases("people.staff.audit.until"), value: query.until),
    ]
    return """
        <form class="filters" method="get" action="\(url: AdminAddresses.audit())" role="search"><div class="filters__fields">
        \(each: selects, filterSelect)\(each: texts, filterText)\
        <p class="filters__item">\(button(phrases("admin.filter.submit"), .secondary))</p>
        </div></form>
        <p>\(phrases("people.staff.audit.date_hint"))</p>
        """
}

private func filterText(_ field: FormField) -> HTML {
    """
    <p class="filters__item"><label for="\(field.id)">\(field.label)</label> \
    <input class="input" type="text" id="\(field.id)" name="\(field.name)" value="\(field.value)"></p>

    """
}
