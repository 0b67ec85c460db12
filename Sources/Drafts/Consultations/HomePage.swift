import Civic
import HTML
import Pages
import Postgres

/// The first page: what one can do now, what it leads to, and what came of it.
func homePage(_ model: HomeModel, _ phrases: Phrases) -> Page {
    let (upcoming, closed) = (model.consultations(in: .upcoming), model.consultations(in: .closed))
    return Page(
        phrases("drafts.home.title"), width: .wide, header: hero(model, phrases),
        content: """
            \(openSection(model, phrases))
            \(if: !upcoming.isEmpty, upcomingSection(upcoming, phrases))
            \(stepsSection(phrases))
            \(resultsSection(model, phrases))
            \(if: !closed.isEmpty, closedSection(closed, model, phrases))
            """)
}

/// The city's words and picture at the head of the page.
private func hero(_ model: HomeModel, _ phrases: Phrases) -> HTML {
    """
    <div class="hero\(if: model.cover != nil, " hero--cover")"><div class="hero__words">
    <h1>\(sentence(phrases("drafts.home.heading"), ["city": cityName(model.city, phrases)]))</h1>
    <p class="lead">\(phrases("drafts.home.lead"))</p></div>\
    \(model.cover.map { "<img class=\"hero__cover\" src=\"\(url: $0)\" alt=\"\" width=\"960\" height=\"540\">" })\
    </div>
    """
}

private func openSection(_ model: HomeModel, _ phrases: Phrases) -> HTML {
    let open = model.consultations(in: .open)
    return """
        <section aria-labelledby="open-title"><h2 id="open-title">\(phrases("drafts.home.open"))</h2>
        \(if: open.isEmpty, emptyState(phrases(noneKey(model))))\
        \(if: !open.isEmpty, openCards(open, model, phrases))</section>
        """
}

/// Before the first consultation, and between two.
private func noneKey(_ model: HomeModel) -> TextKey {
    if model.consultations.isEmpty { return "drafts.home.first_time" }
    return model.consultations(in: .upcoming).isEmpty ? "drafts.home.none" : "drafts.home.soon"
}

private func upcomingSection(_ upcoming: [Consultation], _ phrases: Phrases) -> HTML {
    """
    <section aria-labelledby="upcoming-title">\
    <h2 id="upcoming-title">\(phrases("drafts.home.upcoming"))</h2>
    <ul class="results">\(each: upcoming, { upcomingItem($0, phrases) })</ul></section>
    """
}

private func upcomingItem(_ consultation: Consultation, _ phrases: Phrases) -> HTML {
    """
    <li><a href="\(url: Addresses.consultation(consultation.slug))">\(localized(consultation.text(.title), phrases))</a>\
    <ul class="facts">\(periodFact(consultation, phrases))</ul></li>

    """
}

/// What one's words lead to, in three steps.
private func stepsSection(_ phrases: Phrases) -> HTML {
    """
    <section aria-labelledby="steps-title"><h2 id="steps-title">\(phrases("drafts.home.steps"))</h2>
    <ol class="home-steps">\(step("drafts.home.step_read", "drafts.home.step_read_text", phrases))\
    \(step("drafts.home.step_answer", "drafts.home.step_answer_text", phrases))\
    \(step("drafts.home.step_change", "drafts.home.step_change_text", phrases))</ol></section>
    """
}

private func step(_ title: TextKey, _ text: TextKey, _ phrases: Phrases) -> HTML {
    "<li><strong>\(phrases(title))</strong> <span>\(phrases(text))</span></li>\n"
}
