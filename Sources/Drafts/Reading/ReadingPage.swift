import Civic
import HTML
import Pages
import Web

/// The whole draft: contents, and passages, each with what was said about it.
///
/// It holds no form for comments and votes: they are on the passages' own pages, which a script opens beside the
/// text.
func readingPage(_ model: ReadingModel, csrf: String?, _ phrases: Phrases) -> Page {
    let comments = model.commentsByHeading
    let contents = model.contents.map {
        ContentsEntry($0.text, anchor: $0.anchor, level: $0.level, comments: comments[$0.id] ?? 0)
    }
    let text = ReadingText(model: model, phrases: phrases)
    return Page(
        model.edition.draft.title, in: model.edition.draft.titleLanguage, width: .reading,
        trail: [
            Crumb(phrases("drafts.home.crumb"), Addresses.home()),
            Crumb(
                model.consultation.title, Addresses.consultation(model.consultation.slug),
                in: model.consultation.language(of: .title)),
        ],
        header:
            "<h1\(contentLanguage(model.edition.draft.titleLanguage, phrases))>\(model.edition.draft.title)</h1>",
        content: """
            \(versionLine(model, phrases))
            \(reasonLine(model, phrases))
            \(readingNotice(model, phrases))
            \(wordingSwitch(model.aids, path: model.path, csrf: csrf, phrases))
            \(if: model.isOpen, "<p>\(phrases("drafts.reading.how"))</p>")
            \(if: model.consultation.isEnabled(.vote), voteNote(phrases))
            \(materials(model, phrases))
            \(discussion(model, phrases))
            \(readingProgress(in: japanese(in: phrases), phrases))
            \(readingPanel(phrases))
            \(readingLayout(contents: tableOfContents(contents, in: japanese(in: phrases), others: figurePages(model, phrases), phrases), text: text.html))
            \(if: model.isOpen, quoteButton(phrases))
            """)
}

/// Where the discussion is: what the bars beside the text mean, and the passages talked about most.
private func discussion(_ model: ReadingModel, _ phrases: Phrases) -> HTML {
    let top = model.mostDiscussed
    guard !top.isEmpty else { return .empty }
    let content: HTML = """
        <p class="heat-note">\(phrases("drafts.heat.note"))</p>
        \(topList(top, model, phrases))
        """
    return disclosure(phrases("drafts.heat.most"), content)
}

/// What belongs to the draft beside its text, folded so that the text begins on a phone's first screen.
private func materials(_ model: ReadingModel, _ phrases: Phrases) -> HTML {
    let links: HTML = """
        \(each: figurePages(model, phrases), { "<li><a href=\"\(url: $0.path)\">\($0.label)</a></li>" })\
        \(readingAidLinks(model, phrases))
        """
    guard !links.isEmpty else { return .empty }
    return
        "<div class=\"materials\">\(disclosure(phrases("drafts.reading.materials"), "<ul>\(links)</ul>"))</div>"
}

private func topList(_ passages: [Passage], _ model: ReadingModel, _ phrases: Phrases) -> HTML {
    "<ol class=\"heat-list\">\(each: passages, { topEntry($0, model, phrases) })</ol>"
}

private func topEntry(_ passage: Passage, _ model: ReadingModel, _ phrases: Phrases) -> HTML {
    """
    <li><a href="#\(passage.anchor)"\(japanese(in: phrases))>\(passage.excerpt)</a> \
    <span>\(phrases("common.comment.count", count: model.counts(of: passage).comments))</span></li>

    """
}

private func versionLine(_ model: ReadingModel, _ phrases: Phrases) -> HTML {
    let number = phrases("drafts.version.number", ["number": String(model.edition.version.number)])
    let published = model.edition.version.publishedAt
    return """
        <ul class="facts"><li>\(number)</li>\
        \(published.map { "<li>\(phrases("drafts.version.published")) \(dateStamp($0, phrases))</li>" })\
        \(closing(model, phrases))\
        \(if: model.edition.newestNumber > 1, formerLink(model, phrases))\
        \(model.edition.version.reportedOn.map { reported($0, phrases) })\
        \(if: model.comments > 0, "<li>\(phrases("drafts.numbers.comments", count: model.comments))</li>")\
        \(model.changes.map { "<li>\(changesLink($0, model, phrases))</li>" })</ul>\
        \(if: !model.address.isEmpty, "<p class=\"on-paper\">\(model.address)</p>")
        """
}

/// The figures belong to the newest version.
private func figurePages(_ model: ReadingModel, _ phrases: Phrases) -> [Crumb] {
    guard model.edition.isNewest else { return [] }
    return figureLinks(model.edition.figures, of: model.edition.draft.slug, phrases)
}

private func formerLink(_ model: ReadingModel, _ phrases: Phrases) -> HTML {
    let path = Addresses.formerPassages(model.edition.draft.slug)
    return "<li><a href=\"\(url: path)\">\(phrases("drafts.former.title"))</a></li>"
}

private func reported(_ day: CivilDate, _ phrases: Phrases) -> HTML {
    "<li>\(phrases("drafts.version.reported", ["date": phrases.date(day)]))</li>"
}

private func reasonLine(_ model: ReadingModel, _ phrases: Phrases) -> HTML {
    let reason = model.edition.version.reason
    guard !reason.isEmpty else { return .empty }
    let words = localized(LocalizedText(japanese: reason), phrases)
    return "<p>\(sentence(phrases("drafts.version.reason"), ["reason": words]))</p>"
}

private func changesLink(_ changes: ReadingChanges, _ model: ReadingModel, _ phrases: Phrases) -> HTML {
    let path = Addresses.draftChanges(model.edition.draft.slug, changes.span)
    return "<a href=\"\(url: path)\">\(phrases("drafts.changes.link"))</a>"
}

private func closing(_ model: ReadingModel, _ phrases: Phrases) -> HTML? {
    model.consultation.closesAt.map { closesAt in
        let left = daysLeft(model.consultation, at: model.now, phrases)
        let badge: HTML? = left.map { " \(statusBadge($0, .info))" }
        return "<li>\(phrases("drafts.deadline.label")) \(timeStamp(closesAt, phrases))\(badge)</li>"
    }
}

private func readingNotice(_ model: ReadingModel, _ phrases: Phrases) -> HTML {
    if !model.edition.isNewest {
        let link: HTML = """
            <p><a href="\(url: Addresses.draft(model.edition.draft.slug))">\
            \(phrases("drafts.version.to_newest"))</a></p>
            """
        return noticeBanner(phrases("drafts.version.older"), .warning, link)
    }
    return phaseNotice(model.consultation, at: model.now, phrases)
}
