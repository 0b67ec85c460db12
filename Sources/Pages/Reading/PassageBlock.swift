import Civic
import HTML

/// A passage on the reading page.
public struct PassageBlock: Sendable {
    public var anchor: String
    /// The passage itself as markup: a paragraph, a list, a heading of its own.
    public var text: HTML
    /// The passage's own page, where its thread and its vote are.
    public var path: String
    public var numbers: PassageNumbers
    /// How much is said about it, from 1 to 4; 0 for nothing.
    public var heat: Int
    /// What changed since the version before, or another word on it.
    public var badges: HTML

    public init(
        anchor: String, text: HTML, path: String, numbers: PassageNumbers, heat: Int = 0,
        badges: HTML = .empty
    ) {
        self.anchor = anchor
        self.text = text
        self.path = path
        self.numbers = numbers
        self.heat = heat
        self.badges = badges
    }
}

/// A passage with one quiet button that says what was said about it: a link to its own page, which a script opens
/// beside the text.
public func passageBlock(_ passage: PassageBlock, _ phrases: Phrases) -> HTML {
    """
    <section class="passage" id="\(passage.anchor)"\(if: passage.heat > 0, " data-heat=\"\(passage.heat)\"")>\
    \(passage.badges)<div class="passage__text">\(passage.text)</div>
    <p class="passage__tools"><a class="comment-link" href="\(url: passage.path)"\
    \(if: !passage.numbers.isEmpty, " data-count")>\(commentIcon)\(passageNumbers(passage.numbers, phrases))</a></p>\
    </section>

    """
}

private let commentIcon: HTML = """
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">\
    <path d="M3 4h14v10H9l-4 3v-3H3z" fill="none" stroke="currentColor" stroke-width="1.6" \
    stroke-linejoin="round"/></svg>
    """
