import Civic
import HTML
import Pages
import Postgres

/// What the first page shows.
struct HomeModel: Sendable {
    let consultations: [Consultation]
    let drafts: [PublishedDraft]
    let now: Instant

    func drafts(of consultation: Consultation) -> [PublishedDraft] {
        drafts.filter { $0.draft.consultationID == consultation.id }
    }
}

/// The first page: what the city asks now, and what it asked before.
func homePage(_ model: HomeModel, _ phrases: Phrases) -> Page {
    let open = model.consultations.filter { $0.phase(at: model.now) != .closed }
    let closed = model.consultations.filter { $0.phase(at: model.now) == .closed }
    return Page(
        phrases("drafts.home.title"), width: .wide,
        content: """
            <p class="lead">\(phrases("drafts.home.lead"))</p>
            \(if: open.isEmpty, emptyState(phrases("drafts.home.none")))
            \(if: !open.isEmpty, cardList(open.map { card($0, model, phrases) }))
            \(if: !closed.isEmpty, closedSection(closed, model, phrases))
            """)
}

private func closedSection(_ closed: [Consultation], _ model: HomeModel, _ phrases: Phrases) -> HTML {
    """
    <section><h2>\(phrases("drafts.home.closed"))</h2>
    <ul>\(each: closed, { closedLink($0) })</ul></section>
    """
}

private func closedLink(_ consultation: Consultation) -> HTML {
    "<li><a href=\"\(url: Addresses.consultation(consultation.slug))\">\(consultation.title)</a></li>\n"
}

private func card(_ consultation: Consultation, _ model: HomeModel, _ phrases: Phrases) -> CardLink {
    var facts: [HTML] = model.drafts(of: consultation).map { published in
        "<a href=\"\(url: Addresses.draft(published.draft.slug))\">\(published.draft.title)</a>"
    }
    if let period = period(consultation, phrases) { facts.append(period) }
    return CardLink(
        consultation.title, path: Addresses.consultation(consultation.slug),
        badges: phaseBadge(consultation, at: model.now, phrases), summary: consultation.question, facts: facts
    )
}
