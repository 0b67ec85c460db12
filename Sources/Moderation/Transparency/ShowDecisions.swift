import Civic
import HTML
import HTTPServer
import Pages
import Web

/// The page that says how often the rules were applied.
enum ShowDecisions {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        let counts = try await DecisionCounts.read(in: visit.database)
        return visit.page(decisionsPage(counts, visit.phrases))
    }
}

func decisionsPage(_ counts: DecisionCounts, _ phrases: Phrases) -> Page {
    let reasons: [UsualReason?] = UsualReason.allCases + [nil]
    let columns =
        [phrases("moderation.decisions.month")]
        + reasons.map { reason in
            reason.map { phrases(TextKey("moderation.decisions.reason", $0)) }
                ?? phrases("moderation.decisions.own")
        }
        + [phrases("moderation.decisions.all")]
    let table: HTML =
        counts.months.isEmpty
        ? emptyState(phrases("moderation.decisions.none"))
        : dataTable(
            caption: phrases("moderation.decisions.caption"), columns: columns,
            rows: counts.months.map { row($0, reasons, phrases) })
    let appeals: [(name: String, value: HTML)] = [
        (phrases("moderation.decisions.appeals"), HTML(text: phrases.number(counts.appeals))),
        (phrases("moderation.decisions.granted"), HTML(text: phrases.number(counts.granted))),
        (phrases("moderation.decisions.upheld"), HTML(text: phrases.number(counts.upheld))),
        (phrases("moderation.decisions.open"), HTML(text: phrases.number(counts.open))),
    ]
    return Page(
        phrases("moderation.decisions.title"), width: .wide,
        trail: [Crumb(phrases("common.footer.guidelines"), Addresses.guidelines())],
        content: """
            <p class="lead">\(phrases("moderation.decisions.lead"))</p>
            <h2>\(phrases("moderation.decisions.hidings"))</h2>
            \(table)
            <h2>\(phrases("moderation.decisions.appeals_title"))</h2>
            <p>\(phrases("moderation.decisions.appeals_lead"))</p>
            \(descriptionList(appeals))
            <p>\(phrases("moderation.decisions.note"))</p>
            """)
}

private func row(_ month: DecisionCounts.Month, _ reasons: [UsualReason?], _ phrases: Phrases) -> [HTML] {
    let numbers = reasons.map { month.hidings[$0] ?? 0 }
    return [HTML(text: monthName(month.name, phrases))]
        + (numbers + [numbers.reduce(0, +)]).map { HTML(text: phrases.number($0)) }
}

/// A month as people of a language write it.
private func monthName(_ name: String, _ phrases: Phrases) -> String {
    let parts = name.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2 else { return name }
    return phrases.date(WrittenDate.month(parts[0], parts[1]))
}
