import Civic
import HTML

/// A passage before and after; either may be missing where it is new or gone.
public struct ComparedPassage: Sendable {
    public var before: HTML?
    public var after: HTML?
    /// Why it changed, as the comment that led to it.
    public var note: HTML
    /// Its place on the page, for links to it.
    public var anchor: String?

    public init(before: HTML?, after: HTML?, note: HTML = .empty, anchor: String? = nil) {
        self.before = before
        self.after = after
        self.note = note
        self.anchor = anchor
    }
}

/// A row of the table of old and new.
public enum ComparisonRow: Sendable {
    case passage(ComparedPassage)
    /// Says what is left out between two passages.
    case folded(HTML)
}

/// The table of old and new (新旧対照表): side by side where there is room, one above the other on a phone. What
/// changed inside is marked by ``inserted(_:)`` and ``deleted(_:)``.
///
/// - Parameter note: what stands in the third column; the reason of the change where nothing else is said.
public func comparison(
    caption: String, note: TextKey = "common.comparison.note", _ passages: [ComparedPassage],
    _ phrases: Phrases
) -> HTML {
    comparison(
        caption: HTML(text: caption), note: note, rows: passages.map(ComparisonRow.passage), phrases)
}

/// The same with rows for what is left out.
public func comparison(
    caption: HTML, note: TextKey = "common.comparison.note", rows: [ComparisonRow], _ phrases: Phrases
) -> HTML {
    """
    <div class="comparison"><div class="rows-table"><table><caption>\(caption)</caption>
    <thead><tr><th scope="col">\(phrases("common.comparison.before"))</th>\
    <th scope="col">\(phrases("common.comparison.after"))</th>\
    <th scope="col">\(phrases(note))</th></tr></thead>
    <tbody>
    \(each: rows, { row($0, note, phrases) })</tbody></table></div></div>
    """
}

private func row(_ row: ComparisonRow, _ note: TextKey, _ phrases: Phrases) -> HTML {
    switch row {
    case .folded(let text): "<tr class=\"comparison__folded\"><td colspan=\"3\">\(text)</td></tr>\n"
    case .passage(let passage):
        """
        <tr\(passage.anchor.map { " id=\"\($0)\"" })>\
        \(cell(passage.before ?? missing(phrases("common.comparison.new")), "common.comparison.before", phrases))\
        \(cell(passage.after ?? missing(phrases("common.comparison.gone")), "common.comparison.after", phrases))\
        \(cell(passage.note, note, phrases))</tr>

        """
    }
}

private func cell(_ content: HTML, _ label: TextKey, _ phrases: Phrases) -> HTML {
    "<td data-label=\"\(phrases(label))\"\(if: content.isEmpty, " data-empty")><div>\(content)</div></td>"
}

/// Words that were added; underlined too.
public func inserted(_ text: String) -> HTML { inserted(HTML(text: text)) }

/// Words that were taken out; struck through too.
public func deleted(_ text: String) -> HTML { deleted(HTML(text: text)) }

/// The same for markup within the words, as line breaks.
public func inserted(_ text: HTML) -> HTML { "<ins>\(text)</ins>" }

/// The same for markup within the words, as line breaks.
public func deleted(_ text: HTML) -> HTML { "<del>\(text)</del>" }

private func missing(_ text: String) -> HTML { "<span class=\"muted\">\(text)</span>" }
