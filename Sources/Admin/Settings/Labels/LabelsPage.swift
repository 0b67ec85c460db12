import Civic
import HTML
import Pages
import Settings

/// A part of the list of labels.
struct LabelsPage: Sendable {
    let query: LabelQuery
    let modules: [String]
    let total: Int
    let page: Int
    let last: Int
    let entries: [LabelEntry]
    /// The key of a label that was refused, with what was typed.
    var refused: (key: String, form: RefusedForm)?
    let csrf: String?
}

func labelsPage(_ page: LabelsPage, in phrases: Phrases) -> Page {
    Page(
        phrases("settings.part.labels"), width: .wide, trail: settingsTrail(phrases),
        content: """
            <p class="lead">\(phrases("settings.labels.lead"))</p>
            \(filters(page, phrases))
            \(summary(page.refused, phrases))
            <p class="list-count" role="status">\(phrases("admin.list.count", count: page.total))</p>
            \(page.entries.isEmpty ? emptyState(phrases("admin.list.empty")) : list(page, phrases))
            \(pagination(page: page.page, of: page.last, phrases) { number in
                address(AdminAddresses.labels(), page.query.fields(page: number))
            })
            """)
}

private func filters(_ page: LabelsPage, _ phrases: Phrases) -> HTML {
    let filter = page.query.filter
    let selects = [
        FilterChoice(
            name: "language", label: phrases("settings.language"), all: Language.japanese.ownName,
            value: filter.language.rawValue,
            choices: Language.allCases.map { Choice($0.rawValue, $0.ownName) }),
        FilterChoice(
            name: "module", label: phrases("settings.labels.module"), all: phrases("admin.filter.all"),
            value: filter.module, choices: page.modules.map { Choice($0, $0) }),
        FilterChoice(
            name: "changed", label: phrases("settings.labels.state"), all: phrases("admin.filter.all"),
            value: filter.onlyChanged ? "1" : "",
            choices: [Choice("1", phrases("settings.labels.only_changed"))]),
    ]
    return filterForm(
        to: AdminAddresses.labels(), selects,
        search: FormField("text", label: phrases("settings.labels.words"), value: filter.words),
        submit: phrases("admin.filter.submit"))
}

private func summary(_ refused: (key: String, form: RefusedForm)?, _ phrases: Phrases) -> HTML {
    refused.map { errorSummary($0.form, phrases, scope: $0.key) } ?? .empty
}

private func list(_ page: LabelsPage, _ phrases: Phrases) -> HTML {
    "<ul class=\"labels\">\(each: page.entries, { entry($0, page, phrases) })</ul>"
}

private func entry(_ entry: LabelEntry, _ page: LabelsPage, _ phrases: Phrases) -> HTML {
    let lang = page.query.filter.language.rawValue
    return """
        <li class="label" id="\(entry.key)-label"><h2 class="label__key">\(entry.key)\
        \(if: entry.own != nil, " \(statusBadge(phrases("settings.labels.changed"), .info))")</h2>
        <dl class="contact"><div><dt>\(phrases("settings.labels.ours"))</dt>\
        <dd lang="\(lang)" class="label__ours">\(entry.ours)</dd></div></dl>
        \(form(entry, page, phrases))</li>

        """
}

private func form(_ entry: LabelEntry, _ page: LabelsPage, _ phrases: Phrases) -> HTML {
    let refused = page.refused?.key == entry.key ? page.refused?.form : nil
    let names = Placeholders.names(in: entry.ours).sorted().map { "{\($0)}" }
    let field = FormField(
        "words", label: phrases("settings.labels.own"),
        hint: names.isEmpty
            ? nil : phrases("settings.labels.names", ["names": names.joined(separator: " ")]),
        from: refused, default: entry.shown, scope: entry.key)
    let content: HTML = """
        \(each: page.query.fields(), { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })\
        <input type="hidden" name="key" value="\(entry.key)">
        \(textArea(field, phrases, limit: LabelCheck.limit, rows: entry.ours.count > 60 ? 4 : 2))
        <p class="actions">\(button(phrases("settings.save"), .secondary, name: "do", value: "save"))\
        \(if: entry.own != nil, button(phrases("settings.to_ours"), .quiet, name: "do", value: "default"))</p>
        """
    return postForm(to: AdminAddresses.labels(), csrf: page.csrf, style: .stacked, content)
}
