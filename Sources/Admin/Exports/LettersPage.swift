import Civic
import HTML
import Pages

/// The characters of a file that its encoding lacks.
func lettersPage(
    _ letters: [UnmappedLetters.Letter], _ table: ExportTable, of consultation: Consultation,
    _ phrases: Phrases
) -> Page {
    let columns: [TextKey] = [
        "exports.letters.letter", "exports.letters.code", "exports.letters.count", "exports.letters.first",
    ]
    let rows: [[HTML]] = letters.map {
        [
            HTML(text: String($0.scalar)), HTML(text: $0.codePoint), "\(phrases.number($0.count))",
            HTML(text: $0.record),
        ]
    }
    return Page(
        phrases("exports.letters.title"), width: .wide,
        trail: [
            Crumb(phrases("admin.nav.exports"), AdminAddresses.exports()),
            Crumb(
                consultation.title, AdminAddresses.consultationExports(consultation.slug),
                in: consultation.language(of: .title)),
        ],
        content: """
            <p>\(phrases("exports.letters.lead", ["table": phrases(TextKey("exports.table", table.keyed))]))</p>
            \(if: letters.isEmpty, emptyState(phrases("exports.letters.none")))\
            \(if: !letters.isEmpty, dataTable(caption: phrases("exports.letters.title"), columns: columns.map { phrases($0) }, rows: rows))
            """)
}
