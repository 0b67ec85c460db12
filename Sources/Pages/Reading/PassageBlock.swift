import Civic
import HTML

/// A passage on the reading page.
public struct PassageBlock: Sendable {
    public var anchor: String
    /// The passage itself as markup: a paragraph, a list, a heading of its own.
    public var text: HTML
    /// The passage's own page, where its thread is.
    public var path: String
    public var comments: Int
    /// The vote, rendered.
    public var votes: HTML
    /// What changed since the version before, or another word on it.
    public var badges: HTML

    public init(
        anchor: String, text: HTML, path: String, comments: Int, votes: HTML = .empty, badges: HTML = .empty
    ) {
        self.anchor = anchor
        self.text = text
        self.path = path
        self.comments = comments
        self.votes = votes
        self.badges = badges
    }
}

/// A passage with its comment button and count, and its vote.
public func passageBlock(_ passage: PassageBlock, _ phrases: Phrases) -> HTML {
    """
    <section class="passage" id="\(passage.anchor)">\(passage.badges)
    <div class="passage__text">\(passage.text)</div>
    <div class="passage__tools"><a class="comment-link" href="\(url: passage.path)"\
    \(if: passage.comments > 0, " data-count")>\(commentIcon)<span>\(commentLabel(passage, phrases))</span></a>\
    \(passage.votes)</div></section>

    """
}

private func commentLabel(_ passage: PassageBlock, _ phrases: Phrases) -> String {
    passage.comments == 0
        ? phrases("common.comment.first") : phrases("common.comment.count", count: passage.comments)
}

private let commentIcon: HTML = """
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">\
    <path d="M3 4h14v10H9l-4 3v-3H3z" fill="none" stroke="currentColor" stroke-width="1.6" \
    stroke-linejoin="round"/></svg>
    """
