import Answers
import Civic
import HTML
import Pages
import Postgres

/// The consultations with how far their answers are.
func answerListPage(_ lines: [AnswerProgress], at now: Instant, in phrases: Phrases) -> Page {
    let columns: [TextKey] = [
        "admin.answers.consultation", "admin.answers.waiting", "admin.answers.items",
        "admin.answers.answered",
        "admin.answers.state",
    ]
    let table = dataTable(
        caption: phrases("admin.nav.answers"), isCaptionShown: false, columns: columns.map { phrases($0) },
        rows: lines.map { cells($0, at: now, phrases) })
    return Page(
        phrases("admin.nav.answers"), width: .wide,
        content: """
            <p>\(phrases("admin.answers.lead"))</p>
            \(if: lines.isEmpty, emptyState(phrases("admin.answers.empty")))\(if: !lines.isEmpty, table)
            """)
}

private func cells(_ line: AnswerProgress, at now: Instant, _ phrases: Phrases) -> [HTML] {
    [
        """
        <a href="\(url: AdminAddresses.answerDesk(line.consultation.slug))">\(line.consultation.title)</a>
        """,
        "\(line.waiting)", "\(line.items)", "\(line.answered)", resultBadge(line, at: now, phrases),
    ]
}

/// Published, or where the consultation stands.
func resultBadge(_ line: AnswerProgress, at now: Instant, _ phrases: Phrases) -> HTML {
    if let date = line.result.publishedAt {
        return statusBadge(phrases("admin.answers.published", ["date": phrases.date(date)]), .success)
    }
    let isOver = line.consultation.phase(at: now) == .closed
    return statusBadge(
        phrases(isOver ? "admin.answers.unpublished" : "admin.answers.still_open"),
        isOver ? .warning : .neutral)
}
