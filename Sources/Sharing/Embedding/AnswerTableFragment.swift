import Civic
import HTML
import Pages
import Postgres
import Web

/// The answers of a consultation as a table with its numbers, for a page of the city's own website: plain HTML with
/// class names of its own, full addresses, no script.
struct AnswerTableFragment: Sendable {
    let consultation: Consultation
    /// Nil before the publication.
    let sheet: AnswerSheet?
    let origin: String
    let phrases: Phrases

    static func load(_ slug: Slug, for visit: Visit) async throws -> AnswerTableFragment {
        let consultation = try await visit.translated(visit.publicConsultation(slug))
        let sheet = try await visit.ports.outcomes.table(
            of: consultation, ports: visit.ports, in: visit.database)
        return AnswerTableFragment(
            consultation: consultation, sheet: sheet, origin: visit.site.publicURL, phrases: visit.phrases)
    }

    /// As other fragments are wrapped for a frame or left bare.
    var fragment: Fragment {
        Fragment(
            title: sentence(
                phrases("sharing.embed.answers"),
                ["consultation": localized(consultation.text(.title), phrases)]),
            name: phrases("sharing.embed.answers", ["consultation": consultation.title]), items: [],
            empty: phrases("sharing.embed.no_answer"),
            more: (label: phrases("sharing.embed.to_answers"), path: Addresses.answers(consultation.slug)),
            origin: origin, phrases: phrases, table: sheet.map(content))
    }

    private func content(_ sheet: AnswerSheet) -> HTML {
        let numbers: HTML = """
            <p class="tomoni-embed__date">\(phrases("sharing.embed.published")) \
            <time datetime="\(sheet.outcome.publishedAt.iso8601)">\
            \(phrases.date(sheet.outcome.publishedAt))</time></p>
            <ul class="tomoni-embed__numbers">\
            \(number("answers.numbers.people", phrases("answers.numbers.people_count", count: sheet.outcome.people)))\
            \(number("answers.numbers.submissions", phrases("answers.numbers.submissions_count", count: sheet.outcome.submissions)))\
            \(number("answers.numbers.items", phrases("answers.numbers.items_count", count: sheet.outcome.items)))\
            \(each: sheet.outcome.categories, category)</ul>

            """
        guard !sheet.lines.isEmpty else {
            let words: TextKey = sheet.outcome.submissions == 0 ? "answers.none" : "answers.no_items"
            return "\(numbers)<p class=\"tomoni-embed__empty\">\(phrases(words))</p>"
        }
        return "\(numbers)\(table(sheet))"
    }

    private func number(_ label: TextKey, _ value: String) -> HTML {
        "<li>\(phrases(label)): <strong>\(value)</strong></li>\n"
    }

    private func category(_ category: Outcome.Category) -> HTML {
        """
        <li>\(category.label): \(phrases("answers.numbers.items_count", count: category.items))</li>

        """
    }

    private func table(_ sheet: AnswerSheet) -> HTML {
        let columns: [TextKey] = [
            "answers.table.number", "answers.table.category", "answers.table.summary", "answers.table.answer",
        ]
        return """
            <table class="tomoni-embed__table"><caption>\(phrases("answers.table.caption"))</caption>
            <thead><tr>\(each: columns, { "<th scope=\"col\">\(phrases($0))</th>" })</tr></thead>
            <tbody>
            \(each: sheet.lines, line)</tbody></table>

            """
    }

    private func line(_ line: AnswerSheet.Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(url: origin + line.path)">\(line.number)</a></th><td>\(line.category)</td>\
        <td>\(if: !line.chapter.isEmpty, "<p>\(line.chapter)</p>")\(prose(line.summary))</td>\
        <td>\(prose(line.answer))\(changedPassages(line.changes, base: origin, phrases))</td></tr>

        """
    }
}
