import Civic
import HTML
import Pages
import Postgres

/// The first page. Its first screen says what one can do now, what it leads to, and what came of it, also on a
/// phone; the details follow.
func homePage(_ model: HomeModel, _ phrases: Phrases) -> Page {
    let closed = model.consultations(in: .closed)
    return Page(
        phrases("drafts.home.title"), width: .wide, header: head(model, phrases),
        content: """
            <div class="home">
            \(nowSection(model, phrases))
            \(stepsSection(phrases))
            \(newestSection(model, phrases))
            </div>
            \(stepDetails(phrases))
            \(earlierSection(model, phrases))
            \(if: !closed.isEmpty, closedSection(closed, model, phrases))
            """)
}

/// The city's words and picture at the head of the page.
private func head(_ model: HomeModel, _ phrases: Phrases) -> HTML {
    """
    <div class="home-head\(if: model.cover != nil, " home-head--cover")"><div class="home-head__words">
    <h1>\(sentence(phrases("drafts.home.heading"), ["city": cityName(model.city, phrases)]))</h1>
    <p>\(phrases("drafts.home.lead"))</p></div>\
    \(model.cover.map { "<img class=\"home-head__cover\" src=\"\(url: $0)\" alt=\"\" width=\"960\" height=\"540\">" })\
    </div>
    """
}

/// What one can do now; where nothing is open, when the next begins.
private func nowSection(_ model: HomeModel, _ phrases: Phrases) -> HTML {
    let (open, upcoming) = (model.consultations(in: .open), model.consultations(in: .upcoming))
    return """
        <section class="home__now" aria-labelledby="open-title">\
        <h2 id="open-title">\(phrases(open.isEmpty ? "drafts.home.not_open" : "drafts.home.open"))</h2>
        \(if: open.isEmpty, emptyState(phrases(noneKey(model))))\
        \(if: !open.isEmpty, openCards(open, model, phrases))\
        \(if: !upcoming.isEmpty, upcomingList(upcoming, phrases))</section>
        """
}

/// Before the first consultation, and between two.
private func noneKey(_ model: HomeModel) -> TextKey {
    if model.consultations.isEmpty { return "drafts.home.first_time" }
    return model.consultations(in: .upcoming).isEmpty ? "drafts.home.none" : "drafts.home.soon"
}

private func upcomingList(_ upcoming: [Consultation], _ phrases: Phrases) -> HTML {
    """
    <h3 id="upcoming-title">\(phrases("drafts.home.upcoming"))</h3>
    <ul class="results">\(each: upcoming, { upcomingItem($0, phrases) })</ul>
    """
}

private func upcomingItem(_ consultation: Consultation, _ phrases: Phrases) -> HTML {
    """
    <li><a href="\(url: Addresses.consultation(consultation.slug))">\(localized(consultation.text(.title), phrases))</a>\
    <ul class="facts">\(periodFact(consultation, phrases))</ul></li>

    """
}

/// The titles of the steps, and what each means.
private let steps: [(TextKey, TextKey)] = [
    ("drafts.home.step_read", "drafts.home.step_read_text"),
    ("drafts.home.step_answer", "drafts.home.step_answer_text"),
    ("drafts.home.step_change", "drafts.home.step_change_text"),
]

/// What one's words lead to, in three steps.
private func stepsSection(_ phrases: Phrases) -> HTML {
    """
    <section class="home__leads" aria-labelledby="steps-title">\
    <h2 id="steps-title">\(phrases("drafts.home.steps"))</h2>
    <ol class="home-steps">\(each: steps, { "<li>\(phrases($0.0))</li>\n" })</ol></section>
    """
}

private func stepDetails(_ phrases: Phrases) -> HTML {
    let facts = steps.map { (name: phrases($0.0), value: HTML(text: phrases($0.1))) }
    return """
        <section aria-labelledby="step-details-title">\
        <h2 id="step-details-title">\(phrases("drafts.home.step_details"))</h2>
        \(descriptionList(facts))</section>
        """
}
