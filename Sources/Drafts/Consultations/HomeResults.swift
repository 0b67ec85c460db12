import Civic
import HTML
import Pages
import Postgres

/// What came of it: the newest answer of the city, else the newest rewritten draft.
func newestSection(_ model: HomeModel, _ phrases: Phrases) -> HTML {
    let newest = results(of: model, phrases).first
    return """
        <section class="home__came" aria-labelledby="results-title">\
        <h2 id="results-title">\(phrases("drafts.home.results"))</h2>
        \(newest.map { "<ul class=\"results\">\($0)</ul>" } ?? "<p>\(phrases("drafts.home.no_results"))</p>")</section>
        """
}

/// What came before that, and the way to all answers.
func earlierSection(_ model: HomeModel, _ phrases: Phrases) -> HTML {
    let earlier = results(of: model, phrases).dropFirst()
    guard !earlier.isEmpty else { return .empty }
    return """
        <section aria-labelledby="earlier-title">\
        <h2 id="earlier-title">\(phrases("drafts.home.earlier"))</h2>
        <ul class="results">\(Array(earlier).joined())</ul>
        <p><a href="\(url: Addresses.results())">\(phrases("drafts.home.all_results"))</a></p></section>
        """
}

/// The newest answers, then the newest rewritten drafts.
private func results(of model: HomeModel, _ phrases: Phrases) -> [HTML] {
    model.answered.prefix(3).map { answer($0.consultation, $0.outcome, phrases) }
        + model.rewritten.prefix(3).map { version($0, phrases) }
}

private func answer(_ consultation: Consultation, _ outcome: Outcome, _ phrases: Phrases) -> HTML {
    let title = ["title": localized(consultation.text(.title), phrases)]
    return """
        <li><a href="\(url: outcome.path)">\(sentence(phrases("drafts.home.answered"), title))</a>\
        <ul class="facts"><li>\(phrases("drafts.home.answered_items", count: outcome.items))</li>\
        <li>\(dateStamp(outcome.publishedAt, phrases))</li></ul></li>

        """
}

private func version(_ published: PublishedDraft, _ phrases: Phrases) -> HTML {
    let draft = published.draft
    let words: [String: HTML] = [
        "title": localized(LocalizedText(draft.title, in: draft.titleLanguage), phrases),
        "number": "\(published.version.number)",
    ]
    return """
        <li><a href="\(url: Addresses.draft(draft.slug))">\
        \(sentence(phrases("drafts.home.rewritten"), words))</a>\
        \(if: !published.version.reason.isEmpty, "<p\(japanese(in: phrases))>\(published.version.reason)</p>")\
        <ul class="facts">\
        \(published.version.publishedAt.map { "<li>\(dateStamp($0, phrases))</li>" })</ul></li>

        """
}

/// What is over, each with its result or that one is coming.
func closedSection(_ closed: [Consultation], _ model: HomeModel, _ phrases: Phrases) -> HTML {
    """
    <section aria-labelledby="closed-title"><h2 id="closed-title">\(phrases("drafts.home.closed"))</h2>
    <ul class="results">\(each: closed, { closedItem($0, model, phrases) })</ul></section>
    """
}

private func closedItem(_ consultation: Consultation, _ model: HomeModel, _ phrases: Phrases) -> HTML {
    let numbers = participationFacts(
        model.numbers[consultation.id] ?? Participation(), in: consultation, phrases)
    return """
        <li><a href="\(url: Addresses.consultation(consultation.slug))">\(localized(consultation.text(.title), phrases))</a>\
        <ul class="facts">\(each: numbers, { "<li>\($0)</li>" })\
        \(consultation.closesAt.map { "<li>\(phrases("drafts.home.closed_on")) \(dateStamp($0, phrases))</li>" })\
        <li>\(result(of: consultation, model, phrases))</li></ul></li>

        """
}

private func result(of consultation: Consultation, _ model: HomeModel, _ phrases: Phrases) -> HTML {
    guard let outcome = model.outcomes[consultation.id] else {
        return "\(phrases("drafts.home.answer_pending"))"
    }
    return "<a href=\"\(url: outcome.path)\">\(phrases("drafts.consultation.read_answers"))</a>"
}
