import Civic
import HTML
import Pages

func retentionPage(
    _ lines: [RetentionDesk.Line], _ refused: RefusedForm?, csrf: String?, _ phrases: Phrases
) -> Page {
    let columns = RetentionColumn.allCases.map { phrases(TextKey("people.staff.retention.columns", $0)) }
    let table = dataTable(
        caption: phrases("people.staff.retention.title"), isCaptionShown: false, columns: columns,
        rows: lines.map { cells($0, phrases) })
    let form: HTML = """
        <div class="short-fields">\(each: lines, { field($0, refused, phrases) })</div>
        <p>\(button(phrases("people.staff.retention.submit")))</p>
        """
    return Page(
        phrases("people.staff.retention.title"), width: .wide, trail: peopleTrail(phrases),
        content: """
            <p class="lead">\(phrases("people.staff.retention.lead"))</p>
            \(errorSummary(refused, phrases))
            \(table)
            \(if: csrf != nil, "<h2>\(phrases("people.staff.retention.change"))</h2>\(postForm(to: AdminAddresses.retention(), csrf: csrf, style: .stacked, form))")
            """)
}

private enum RetentionColumn: String, CaseIterable {
    case what, days, due, last
}

private func cells(_ line: RetentionDesk.Line, _ phrases: Phrases) -> [HTML] {
    let last: HTML? = line.last.map { run in
        "\(dateStamp(run.at, phrases)) \(phrases("people.staff.rows", count: run.erased))"
    }
    return [
        "\(phrases(TextKey("people.staff.retention.kinds", line.kind)))",
        "\(phrases("people.staff.retention.days", count: line.days))",
        HTML(text: line.due.map { phrases("people.staff.rows", count: $0) } ?? "–"),
        last ?? HTML(text: phrases("people.staff.retention.never")),
    ]
}

private func field(_ line: RetentionDesk.Line, _ refused: RefusedForm?, _ phrases: Phrases) -> HTML {
    let range = line.kind.range
    let hint = phrases(
        "people.staff.retention.range",
        ["from": phrases.number(range.lowerBound), "to": phrases.number(range.upperBound)])
    return textField(
        FormField(
            line.kind.rawValue, label: phrases(TextKey("people.staff.retention.kinds", line.kind)),
            hint: hint,
            from: refused, default: String(line.days)), phrases)
}
