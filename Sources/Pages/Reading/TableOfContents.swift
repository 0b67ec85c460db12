import Civic
import HTML

/// A heading of a draft, to jump to.
public struct ContentsEntry: Sendable, Equatable {
    public let title: String
    /// Id of the element with the heading.
    public let anchor: String
    /// 1 for a chapter, larger for what is inside.
    public let level: Int
    /// Comments on the part of the draft below it.
    public let comments: Int

    public init(_ title: String, anchor: String, level: Int, comments: Int = 0) {
        self.comments = comments
        self.title = title
        self.anchor = anchor
        self.level = level
    }
}

/// The contents of a draft: folded on a phone, beside the text on a wide screen. `language` is the attribute
/// for the language of the headings, where the page's is another; `others` are pages beside the text.
public func tableOfContents(
    _ entries: [ContentsEntry], in language: HTML = .empty, others: [Crumb] = [], _ phrases: Phrases
) -> HTML {
    """
    <nav class="contents" aria-label="\(phrases("common.contents"))"><details data-unfolds>
    <summary>\(phrases("common.contents"))</summary>
    <ol\(language)>
    \(each: entries, { contentsItem($0, language, phrases) })
    </ol>\(if: !others.isEmpty, otherPages(others, phrases))</details></nav>
    """
}

private func otherPages(_ pages: [Crumb], _ phrases: Phrases) -> HTML {
    "<ul class=\"contents__others\">\(each: pages, { otherPage($0, phrases) })</ul>"
}

private func otherPage(_ page: Crumb, _ phrases: Phrases) -> HTML {
    """
    <li class="contents__item contents__item--1"><a href="\(url: page.path)"\
    \(contentLanguage(page.language, phrases))>\(page.label)</a></li>
    """
}

private func contentsItem(_ entry: ContentsEntry, _ language: HTML, _ phrases: Phrases) -> HTML {
    """
    <li class="contents__item contents__item--\(min(max(entry.level, 1), 4))">\
    <a href="#\(entry.anchor)">\(entry.title)\(if: entry.comments > 0, count(entry, language, phrases))</a></li>

    """
}

private func count(_ entry: ContentsEntry, _ language: HTML, _ phrases: Phrases) -> HTML {
    let own: HTML = language.isEmpty ? .empty : " lang=\"\(phrases.language.rawValue)\""
    return """
         <span class="contents__count"\(own)>\(phrases("common.comment.count", count: entry.comments))</span>
        """
}
