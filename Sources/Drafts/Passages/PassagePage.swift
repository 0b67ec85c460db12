import Civic
import HTML
import Pages
import Web

/// The page of one passage: the passage in its context, its vote, its thread.
func passagePage(_ model: PassageModel, csrf: String?, _ phrases: Phrases) -> Page {
    let place = model.place
    return Page(
        model.passage.excerpt, in: .japanese, width: .narrow,
        trail: [
            Crumb(phrases("drafts.home.crumb"), Addresses.home()),
            Crumb(
                model.consultation.title, Addresses.consultation(model.consultation.slug),
                in: model.consultation.language(of: .title)),
            Crumb(place.draft.title, Addresses.draft(place.draft.slug), in: place.draft.titleLanguage),
        ],
        header: "<h1>\(phrases("drafts.passage.heading"))</h1>",
        content: """
            \(panelPart(passageAndThread(model, csrf, phrases)))
            \(if: model.isOpen, quoteButton(phrases))
            \(passageNumbers(numbers(model, phrases), isHidden: true, phrases))
            """)
}

private func passageAndThread(_ model: PassageModel, _ csrf: String?, _ phrases: Phrases) -> HTML {
    """
    \(if: !model.place.isCurrent, goneNotice(model, phrases))
    \(chapterPath(model.passage, phrases))
    \(passageQuote(model, csrf, phrases))
    \(model.credited.map { creditedLink($0, model, phrases) })
    \(neighborLinks(model, phrases))
    \(if: model.place.isCurrent, relativeLinks(model, phrases))
    \(model.thread)
    """
}

/// For the reading page, where a script shows this one beside the text.
private func numbers(_ model: PassageModel, _ phrases: Phrases) -> PassageNumbers {
    numbersOfPassage(
        model.passage.id, model.counts, in: model.consultation, isNewest: model.place.isCurrent,
        at: model.now,
        phrases)
}

private func chapterPath(_ passage: Passage, _ phrases: Phrases) -> HTML {
    guard !passage.chapter.isEmpty else { return .empty }
    return """
        <p class="chapter-path">\(each: passage.chapter, { "<span\(japanese(in: phrases))>\($0)</span>" })\
        \(passage.page.map { " <span>\(phrases("drafts.passage.page", ["page": String($0)]))</span>" })</p>
        """
}

private func creditedLink(_ span: VersionSpan, _ model: PassageModel, _ phrases: Phrases) -> HTML {
    let path = changePath(model.place.draft.slug, from: span.first, to: span.last, model.passage.id)
    return
        "<p class=\"passage__change\"><a href=\"\(url: path)\">\(phrases("drafts.credits.passage"))</a></p>"
}

private func passageQuote(_ model: PassageModel, _ csrf: String?, _ phrases: Phrases) -> HTML {
    let marks = marks(of: model.quotes, in: model.passage.text)
    let text = PassageAlone(model.passage, marks: marks, model.aids, phrases)
    return """
        <section class="passage passage--alone" aria-label="\(phrases("drafts.passage.text"))">
        <div class="passage__text" id="words-\(model.passage.id.rawValue)" data-fresh>\(text.passage)</div>
        \(if: !marks.isEmpty, "<p class=\"form__note\">\(phrases("drafts.passage.marks"))</p>")
        <div class="passage__tools">\(passageVote(model, csrf, phrases))</div>\
        \(if: model.consultation.isEnabled(.vote), voteNote(phrases))</section>
        \(text.glossary)
        """
}

private func passageVote(_ model: PassageModel, _ csrf: String?, _ phrases: Phrases) -> HTML {
    guard model.consultation.isEnabled(.vote) else { return .empty }
    let vote = passageVoteButtons(
        model.passage.id, slug: model.place.draft.slug, counts: model.counts, isOpen: model.isVoteOpen)
    return voteButtons(vote, csrf: csrf, phrases)
}

private func neighborLinks(_ model: PassageModel, _ phrases: Phrases) -> HTML {
    let slug = model.place.draft.slug
    let whole = Addresses.draft(slug) + (model.place.isCurrent ? "#" + model.passage.anchor : "")
    return """
        <nav class="neighbors" aria-label="\(phrases("drafts.passage.neighbors"))"><ul>
        \(model.previous.map { neighbor($0, phrases("drafts.passage.previous"), rel: "prev", slug, phrases) })\
        <li><a href="\(url: whole)">\(phrases("drafts.passage.whole"))</a></li>
        \(model.next.map { neighbor($0, phrases("drafts.passage.next"), rel: "next", slug, phrases) })</ul></nav>
        """
}

private func neighbor(
    _ passage: Passage, _ label: String, rel: String, _ slug: Slug, _ phrases: Phrases
) -> HTML {
    """
    <li><a rel="\(rel)" href="\(url: Addresses.passage(slug, passage.id))">\(label)\
    <span\(japanese(in: phrases))>\(Passage.excerpt(of: passage.text, length: 24))</span></a></li>

    """
}
