import Civic
import HTML

/// A heading of a draft, to jump to.
public struct ContentsEntry: Sendable, Equatable {
    public let title: String
    /// Id of the element with the heading.
    public let anchor: String
    /// 1 for a chapter, larger for what is inside.
    public let level: Int

    public init(_ title: String, anchor: String, level: Int) {
        self.title = title
        self.anchor = anchor
        self.level = level
    }
}

/// The contents of a draft: folded on a phone, beside the text on a wide screen. `language` is the attribute
/// for the language of the headings, where the page's is another.
public func tableOfContents(
    _ entries: [ContentsEntry], in language: HTML = .empty, _ phrases: Phrases
) -> HTML {
    """
    <nav class="contents" aria-label="\(phrases("common.contents"))"><details data-unfolds>
    <summary>\(phrases("common.contents"))</summary>
    <ol\(language)>
    \(each: entries, contentsItem)
    </ol></details></nav>
    """
}

private func contentsItem(_ entry: ContentsEntry) -> HTML {
    """
    <li class="contents__item contents__item--\(min(max(entry.level, 1), 4))">\
    <a href="#\(entry.anchor)">\(entry.title)</a></li>

    """
}
