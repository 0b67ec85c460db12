import Civic
import HTML
import Pages

/// What can be taken out of a consultation: tables of what was said, and the table of answers as it is published.
struct ConsultationExportPage: Sendable {
    let consultation: Consultation
    /// The tables with their numbers of rows.
    let rows: [(ExportTable, Int)]
    let mayEditAnswers: Bool

    func render(_ phrases: Phrases) -> Page {
        Page(
            consultation.title, in: consultation.language(of: .title), width: .wide,
            trail: [Crumb(phrases("admin.nav.exports"), AdminAddresses.exports())],
            content: """
                <section><h2>\(phrases("exports.data.title"))</h2>
                <p>\(phrases("exports.data.lead"))</p>\(tables(phrases))
                <p><a href="\(url: AdminAddresses.exportColumns())">\(phrases("exports.columns.title"))</a></p></section>
                <section><h2>\(phrases("exports.result.title"))</h2>
                <p>\(phrases("exports.result.lead"))</p>\(results(phrases))</section>
                \(if: mayEditAnswers, roundTrip(phrases))
                """)
    }

    private func tables(_ phrases: Phrases) -> HTML {
        let choices = rows.map { table, count in
            Choice(
                table.rawValue,
                phrases(
                    "exports.rows",
                    [
                        "table": phrases(TextKey("exports.table", table.keyed)),
                        "count": phrases.number(count),
                    ]))
        }
        return """
            <form class="form form--stacked" method="get" action="\(url: AdminAddresses.tableExport(consultation.slug))">
            \(radioField(field("table", "exports.data.table", "comments", phrases), phrases, choices))
            \(radioField(field("format", "exports.data.format", "csv", phrases), phrases, ExportFormat.allCases.map { Choice($0.rawValue, phrases(TextKey("exports.format", $0))) }))
            \(radioField(field("encoding", "exports.data.encoding", "utf8-bom", phrases, hint: "exports.data.encoding_hint"), phrases, encodings(phrases)))
            \(radioField(field("breaks", "exports.data.breaks", "sign", phrases, hint: "exports.data.breaks_hint"), phrases, CSVStyle.LineBreak.allCases.map { Choice($0.rawValue, phrases(TextKey("exports.breaks", $0))) }))
            <p class="desk__acts">\(button(phrases("exports.data.submit")))
            <button class="button button--secondary" type="submit" formaction="\(url: AdminAddresses.exportLetters(consultation.slug))">\(phrases("exports.letters.submit"))</button></p></form>
            """
    }

    private func encodings(_ phrases: Phrases) -> [Choice] {
        [
            Choice("utf8-bom", phrases("exports.encoding.utf8_bom")),
            Choice("utf8", phrases("exports.encoding.utf8")),
            Choice("cp932", phrases("exports.encoding.cp932")),
        ]
    }

    private func results(_ phrases: Phrases) -> HTML {
        """
        <form class="form form--stacked" method="get" action="\(url: AdminAddresses.resultExport(consultation.slug))">
        \(radioField(field("file", "exports.result.file", "docx", phrases), phrases, ResultFile.allCases.map { Choice($0.rawValue, phrases(TextKey("exports.file", $0.keyed))) }))
        \(radioField(field("division", "exports.result.division", "category", phrases, hint: "exports.result.division_hint"), phrases, ResultTable.Division.allCases.map { Choice($0.rawValue, phrases(TextKey("exports.division", $0))) }))
        \(button(phrases("exports.result.submit")))</form>
        """
    }

    private func roundTrip(_ phrases: Phrases) -> HTML {
        """
        <section><h2>\(phrases("exports.round.title"))</h2><p>\(phrases("exports.round.lead"))</p>
        <p class="desk__acts">\(linkButton(phrases("exports.round.to"), to: AdminAddresses.answerImport(consultation.slug), .secondary))</p></section>
        """
    }

    private func field(
        _ name: String, _ label: TextKey, _ value: String, _ phrases: Phrases, hint: TextKey? = nil
    ) -> FormField {
        FormField(name, label: phrases(label), hint: hint.map { phrases($0) }, value: value)
    }
}
