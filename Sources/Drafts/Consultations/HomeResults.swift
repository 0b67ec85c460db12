import Civic
import HTML
import Pages
import Postgres

/// What came of it: the newest answers of the city, and drafts that were rewritten.
func resultsSection(_ model: HomeModel, _ phrases: Phrases) -> HTML {
    let (answered, rewritten) = (model.answered.prefix(3), model.rewritten.prefix(3))
    guard !answered.isEmpty || !rewritten.isEmpty else { return .empty }
    return """
        <section aria-labelledby="results-title"><h2 id="results-title">\(phrases("drafts.home.results"))</h2>
        <ul class="results">\(each: answered, { answer($0.consultation, $0.outcome, phrases) })\
        \(each: rewritten, { version($0, phrases) })</ul></section>
        """
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
