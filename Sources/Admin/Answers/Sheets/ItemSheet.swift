import Answers
import Civic
import Tables

/// The workbook in which staff fill in items, and the reading of it.
enum ItemSheet {
    /// More would be no sheet that anybody fills in.
    static let rowLimit = 5_000

    /// Its columns, with the name that they have in the table of items for programs where they are in it.
    enum Column: String, CaseIterable {
        case id, version, number, state, category, chapter, section, due, summary, answer, note, channel
        case original

        var width: Double {
            switch self {
            case .id, .version, .number: 8
            case .state, .category, .due, .channel: 12
            case .chapter, .section: 18
            case .summary, .original: 44
            case .answer: 60
            case .note: 26
            }
        }

        var machineName: String {
            switch self {
            case .category: "answer_category_code"
            case .due: "due_on"
            case .chapter: "item_chapter"
            default: rawValue
            }
        }

        /// The part of an item that it fills in.
        var field: AnswerLine.Field? { AnswerLine.Field(rawValue: rawValue) }
    }

    static func sheet(_ consultation: Consultation, _ categories: [AnswerCategory], _ phrases: Phrases)
        -> WorkbookSheet
    {
        var sheet = WorkbookSheet(
            name: phrases("exports.sheet.items"),
            columns: Column.allCases.map {
                WorkbookColumn(name: phrases(TextKey("exports.field", $0)), width: $0.width)
            })
        sheet.pageTitle = consultation.title
        sheet.lowestRow = 120
        if let place = Column.allCases.firstIndex(of: .category) {
            sheet.choices[place] = categories.map(\.code)
        }
        return sheet
    }

    static func record(
        _ item: OpinionItem, _ categories: [AnswerCategory], posts: [SubmittedPost], _ phrases: Phrases
    ) -> [ExportCell] {
        // What is hidden or taken back does not get out this way.
        let words = posts.filter { $0.state == .published || $0.state == .received }.map {
            [$0.title, $0.body].compactMap { $0 }.joined(separator: "\n")
        }
        let channels = Channel.allCases.filter { channel in posts.contains { $0.channel == channel } }
            .map { phrases(TextKey("answers.channel", $0)) }
        return [
            .number(item.id.rawValue), .number(Int64(item.version)), .number(Int64(item.number)),
            .text(phrases(TextKey("admin.answers.item_state", item.state))),
            .filled(categories.first { $0.id == item.categoryID }?.code ?? ""), .filled(item.chapter),
            .filled(item.section), .filled(item.dueOn?.slashed ?? ""), .filled(item.summary),
            .filled(item.answer), .none, .filled(channels.joined(separator: "・")),
            .filled(words.joined(separator: "\n―――\n")),
        ]
    }

    /// The lines of a table that was filled in; nil where it lacks the columns that tie rows to items.
    static func lines(of table: Table, isText: Bool, _ texts: Texts) -> [AnswerLine]? {
        func place(_ column: Column) -> Int? {
            let names = Language.allCases.map { texts.phrases(in: $0)(TextKey("exports.field", column)) }
            return (names + [column.machineName]).lazy.compactMap { table.header.position(of: $0) }.first
        }
        guard let id = place(.id), let version = place(.version) else { return nil }
        let fields = Column.allCases.compactMap { column in
            column.field.flatMap { field in place(column).map { (field, $0) } }
        }
        let note = place(.note)
        return table.rows.map { row in
            func text(_ place: Int, keepsLines: Bool) -> String {
                let words = isText ? unguarded(row[place].text) : row[place].text
                let written = WrittenText(words, keepsLines: keepsLines)
                return written.isBlank ? "" : written.text
            }
            let values = fields.map { field, place in
                (field, text(place, keepsLines: field == .summary || field == .answer))
            }
            return AnswerLine(
                row: row.number, id: row[id].text, version: row[version].text,
                values: Dictionary(uniqueKeysWithValues: values),
                note: note.map { text($0, keepsLines: true) } ?? "")
        }
    }

    /// Takes back what our own CSV does to a text, see `CSVText`.
    private static func unguarded(_ text: String) -> String {
        let lines = text.replacing("⏎", with: "\n")
        guard lines.first == "'", let second = lines.dropFirst().first, "=+-@\u{2212}＝＋－＠".contains(second)
        else {
            return lines
        }
        return String(lines.dropFirst())
    }
}
