import Answers
import Civic

/// The table of opinions and the city's answers as it goes on paper and to the city's own site, in Japanese.
struct ResultTable: Sendable {
    /// What stands in the column 区分.
    enum Division: String, Sendable, CaseIterable {
        /// What the city did with the opinion.
        case category
        /// Where in the plan it belongs.
        case chapter
    }

    struct Row: Sendable {
        let number: Int
        let category: String
        let chapter: String
        let summary: String
        let answer: String
        let changes: [ChangedPassage]
    }

    let title: String
    let city: String
    /// Names and values above the table: the period, the numbers.
    let facts: [(name: String, value: String)]
    let foreword: String
    let rows: [Row]
    /// Where nothing was said.
    let nothing: String
    let isPublished: Bool

    /// - Parameters:
    ///   - subject: what people were asked about.
    ///   - phrases: in Japanese.
    init(
        _ report: ResultReport, on subject: String, city: String, _ phrases: Phrases
    ) {
        let title = phrases("exports.paper.title", ["title": subject])
        isPublished = report.isPublished
        self.title = isPublished ? title : title + phrases("exports.paper.unpublished")
        self.city = city
        foreword = report.result.foreword
        facts = Self.facts(report, phrases)
        nothing = phrases(report.result.submissions == 0 ? "answers.none" : "answers.no_items")
        rows = report.lines.map { line in
            let corrections = line.row.corrections.map {
                "\n" + phrases("exports.paper.correction", ["date": phrases.date($0.at), "note": $0.note])
            }
            return Row(
                number: line.row.number, category: line.row.category,
                chapter: line.row.chapter.isEmpty ? phrases("exports.paper.whole") : line.row.chapter,
                summary: line.row.summary, answer: line.row.answer + corrections.joined(),
                changes: line.row.changes)
        }
    }

    private static func facts(_ report: ResultReport, _ phrases: Phrases) -> [(name: String, value: String)] {
        let (result, consultation) = (report.result, report.consultation)
        let counts = report.counts.map {
            phrases("exports.paper.category", ["label": $0.category.label, "count": String($0.items)])
        }
        let ends = [consultation.opensAt, consultation.closesAt].compactMap { $0.map { CivilDate($0) } }
        let period = ends.count == 2 ? phrases.period(from: ends[0], to: ends[1]) : nil
        let all: [(TextKey, String?)] = [
            ("exports.paper.period", period),
            ("answers.numbers.people", phrases("answers.numbers.people_count", count: result.people)),
            (
                "answers.numbers.submissions",
                phrases("answers.numbers.submissions_count", count: result.submissions)
            ),
            ("answers.numbers.items", phrases("answers.numbers.items_count", count: report.lines.count)),
            ("exports.paper.categories", report.lines.isEmpty ? nil : counts.joined(separator: "、")),
            ("exports.paper.published", result.publishedAt.map { phrases.date($0) }),
        ]
        return all.compactMap { key, value in value.map { (phrases(key), $0) } }
    }
}

extension ResultTable.Row {
    /// The passages as they were.
    var before: [[ChangedPassage.Piece]] { changes.compactMap(\.before) }

    /// The passages as they are now.
    var after: [[ChangedPassage.Piece]] { changes.compactMap(\.after) }
}
