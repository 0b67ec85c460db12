import Civic
import HTML
import Pages
import Settings

/// A part of the list of readings, and the field for more.
struct ReadingsPage: Sendable {
    let readings: [WordReading]
    let total: Int
    let page: Int
    let last: Int
    let refused: RefusedForm?
    let csrf: String?
}

func readingsPage(_ page: ReadingsPage, in phrases: Phrases) -> Page {
    let field = FormField(
        "lines", label: phrases("settings.readings.lines"),
        hint: phrases("settings.readings.hint", ["example": "大船渡 おおふなと"]),
        from: page.refused)
    let form: HTML = """
        \(errorSummary(page.refused, phrases))\(textArea(field, phrases, limit: 100_000, rows: 6))
        <p>\(button(phrases("settings.readings.add")))</p>
        """
    return Page(
        phrases("settings.part.readings"), trail: settingsTrail(phrases),
        content: """
            <p class="lead">\(phrases("settings.readings.lead"))</p>
            \(postForm(to: AdminAddresses.readings(), csrf: page.csrf, style: .stacked, form))
            <section><h2>\(phrases("settings.readings.list", count: page.total))</h2>
            \(page.readings.isEmpty ? emptyState(phrases("settings.readings.empty")) : list(page, phrases))
            </section>
            """)
}

private func list(_ page: ReadingsPage, _ phrases: Phrases) -> HTML {
    let columns = [
        phrases("settings.readings.word"), phrases("settings.readings.reading"),
        phrases("settings.readings.remove"),
    ]
    let table = dataTable(
        caption: phrases("settings.part.readings"), columns: columns,
        rows: page.readings.map { cells($0, phrases) })
    let form: HTML = "\(table)<p>\(button(phrases("settings.readings.remove_chosen"), .danger))</p>"
    return """
        \(postForm(to: AdminAddresses.readingRemoval(), csrf: page.csrf, style: .stacked, form))
        \(pagination(page: page.page, of: page.last, phrases) { number in
            address(AdminAddresses.readings(), [("page", String(number))])
        })
        """
}

private func cells(_ reading: WordReading, _ phrases: Phrases) -> [HTML] {
    [
        "<span lang=\"ja\">\(reading.word)</span>", "<span lang=\"ja\">\(reading.reading)</span>",
        """
        <label class="tick-box"><input class="tick" type="checkbox" name="word" value="\(reading.word)">\
        <span class="visually-hidden">\(phrases("settings.readings.remove_word", ["word": reading.word]))</span></label>
        """,
    ]
}
