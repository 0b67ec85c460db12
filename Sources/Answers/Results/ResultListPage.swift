import Civic
import HTML
import Pages
import Postgres

/// What the list of results shows.
struct ResultList: Sendable {
    let consultations: [Consultation]
    let outcomes: [ConsultationID: Outcome]
    let now: Instant

    /// Newest result first.
    var answered: [(Consultation, Outcome)] {
        consultations.compactMap { consultation in outcomes[consultation.id].map { (consultation, $0) } }
            .sorted { $0.1.publishedAt > $1.1.publishedAt }
    }

    /// Over, and not answered yet.
    var waiting: [Consultation] {
        consultations.filter { outcomes[$0.id] == nil && $0.phase(at: now) == .closed }
    }
}

func resultListPage(_ list: ResultList, _ phrases: Phrases) -> Page {
    let answered = list.answered
    return Page(
        phrases("answers.list.title"), width: .wide,
        content: """
            <p class="lead">\(phrases("answers.list.lead"))</p>
            \(if: answered.isEmpty, emptyState(phrases("answers.list.empty")))\
            \(if: !answered.isEmpty, cardList(answered.map { card($0, $1, phrases) }))
            \(if: !list.waiting.isEmpty, waiting(list.waiting, phrases))
            """)
}

private func card(_ consultation: Consultation, _ outcome: Outcome, _ phrases: Phrases) -> CardLink {
    CardLink(
        consultation.title, in: contentLanguage(consultation.language(of: .title), phrases),
        path: outcome.path, badges: statusBadge(phrases("answers.list.done"), .success),
        summary: consultation.question,
        summaryIn: contentLanguage(consultation.language(of: .question), phrases),
        facts: [
            dateStamp(outcome.publishedAt, phrases),
            "\(phrases("answers.numbers.people")) \(phrases("answers.numbers.people_count", count: outcome.people))",
            "\(phrases("answers.numbers.submissions")) \(phrases("answers.numbers.submissions_count", count: outcome.submissions))",
            "\(phrases("answers.numbers.items")) \(phrases("answers.numbers.items_count", count: outcome.items))",
        ])
}

private func waiting(_ consultations: [Consultation], _ phrases: Phrases) -> HTML {
    """
    <section><h2>\(phrases("answers.list.waiting"))</h2>
    <ul>\(each: consultations, { waitingLink($0, phrases) })</ul></section>
    """
}

private func waitingLink(_ consultation: Consultation, _ phrases: Phrases) -> HTML {
    """
    <li><a href="\(url: Addresses.answers(consultation.slug))">\(localized(consultation.text(.title), phrases))</a></li>

    """
}
