import Civic
import HTML

extension ResultTable {
    /// A piece of a page for the city's own site: headings and a table, without styles or scripts of ours.
    func fragment(_ division: Division, _ phrases: Phrases) -> HTML {
        let columns: [TextKey] = [
            "answers.table.number", "answers.table.category", "exports.paper.summary", "exports.paper.answer",
        ]
        let table: HTML = """
            <table>
            <caption>\(phrases("answers.table.caption"))</caption>
            <thead><tr>\(each: columns, { "<th scope=\"col\">\(phrases($0))</th>" })</tr></thead>
            <tbody>
            \(each: rows, { row($0, division) })</tbody>
            </table>

            """
        return """
            <h2>\(title)</h2>
            \(each: paragraphs(foreword), { "<p>\($0)</p>\n" })\
            <dl>
            \(each: facts, { "<dt>\($0.name)</dt><dd>\($0.value)</dd>\n" })</dl>
            \(rows.isEmpty ? "<p>\(nothing)</p>\n" : table)
            """
    }

    private func row(_ row: Row, _ division: Division) -> HTML {
        """
        <tr><th scope="row">\(row.number)</th><td>\(division == .category ? row.category : row.chapter)</td>\
        <td>\(each: paragraphs(row.summary), { "<p>\($0)</p>" })</td>\
        <td>\(each: paragraphs(row.answer), { "<p>\($0)</p>" })</td></tr>

        """
    }

    private func paragraphs(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init)
    }
}
