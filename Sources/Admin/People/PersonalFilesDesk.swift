import Civic
import HTML
import HTTPServer
import Pages
import Web

/// The city's list of files of personal data (個人情報ファイル簿), from what each feature declares beside its tables.
enum PersonalFilesDesk {
    /// A declared file with what is only known here and now.
    struct Line: Sendable {
        let file: PersonalFile
        /// Nil where nobody counts them.
        let persons: Int?
        /// Days of the rule that erases it.
        let days: Int?
    }

    @Sendable static func page(_ visit: Visit) async throws -> Response {
        visit.staffPage(personalFilesPage(try await lines(visit), visit.phrases))
    }

    @Sendable static func csv(_ visit: Visit) async throws -> Response {
        let columns = [
            "code", "name", "purpose", "items", "persons", "source", "retention", "retention_days",
            "number_of_persons",
        ]
        let records = try await lines(visit).map { line -> [ExportCell] in
            [
                .text(line.file.code), .text(line.file.name), .text(line.file.purpose),
                .text(line.file.items),
                .text(line.file.persons), .text(line.file.source), .text(line.file.retention),
                .optional(line.days.map(Int64.init)), .optional(line.persons.map(Int64.init)),
            ]
        }
        return visit.csv("personal-data-files", columns: columns, records)
    }

    private static func lines(_ visit: Visit) async throws -> [Line] {
        let days = try await RetentionStore(visit.database).days()
        var lines: [Line] = []
        for data in visit.ports.personalData {
            for file in data.personalFiles {
                let rule = file.rule.flatMap(RetentionKind.init(rawValue:))
                lines.append(
                    Line(
                        file: file, persons: try await data.persons(in: file, database: visit.database),
                        days: rule.flatMap { days[$0] }))
            }
        }
        return lines
    }
}

func personalFilesPage(_ lines: [PersonalFilesDesk.Line], _ phrases: Phrases) -> Page {
    Page(
        phrases("people.staff.files.title"), width: .wide, trail: peopleTrail(phrases),
        content: """
            <p class="lead">\(phrases("people.staff.files.lead"))</p>
            <p><a href="\(url: AdminAddresses.personalFilesCSV())" download>\(phrases("people.staff.files.csv"))</a></p>
            \(each: lines, { file($0, phrases) })
            """)
}

/// The law's items one below another: their texts are too long for columns.
private func file(_ line: PersonalFilesDesk.Line, _ phrases: Phrases) -> HTML {
    func japanese(_ text: String) -> HTML { localized(LocalizedText(japanese: text), phrases) }
    let persons =
        line.persons.map { phrases("people.staff.files.persons", count: $0) }
        ?? phrases("people.staff.files.uncounted")
    let days = line.days.map { phrases("people.staff.retention.days", count: $0) }
    let facts: [(name: String, value: HTML)] = [
        (phrases("people.staff.files.purpose"), japanese(line.file.purpose)),
        (phrases("people.staff.files.items"), japanese(line.file.items)),
        (phrases("people.staff.files.whose"), japanese(line.file.persons)),
        (phrases("people.staff.files.source"), japanese(line.file.source)),
        (
            phrases("people.staff.files.retention"),
            "\(japanese(line.file.retention))\(days.map { "<br>\(phrases("people.staff.files.now", ["days": $0]))" as HTML })"
        ),
        (phrases("people.staff.files.count"), HTML(text: persons)),
    ]
    return "<section><h2>\(japanese(line.file.name))</h2>\n\(descriptionList(facts))</section>\n"
}
