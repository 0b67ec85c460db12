import Civic
import HTML

/// A passage before and after; either may be missing where it is new or gone.
public struct ComparedPassage: Sendable {
    public var before: HTML?
    public var after: HTML?
    /// Why it changed, as the comment that led to it.
    public var note: HTML

    public init(before: HTML?, after: HTML?, note: HTML = .empty) {
        self.before = before
        self.after = after
        self.note = note
    }
}

/// The table of old and new (新旧対照表): side by side where there is room, one above the other on a phone. What
/// changed inside is marked by ``inserted(_:)`` and ``deleted(_:)``.
public func comparison(caption: String, _ passages: [ComparedPassage], _ phrases: Phrases) -> HTML {
    let columns = [
        RowsColumn(phrases("common.comparison.before"), isWide: true),
        RowsColumn(phrases("common.comparison.after"), isWide: true),
        RowsColumn(phrases("common.comparison.note")),
    ]
    let rows = passages.map { passage in
        [
            passage.before ?? missing(phrases("common.comparison.new")),
            passage.after ?? missing(phrases("common.comparison.gone")), passage.note,
        ]
    }
    return "<div class=\"comparison\">\(rowsTable(caption: caption, columns: columns, rows: rows))</div>"
}

/// Words that were added; underlined too.
public func inserted(_ text: String) -> HTML { "<ins>\(text)</ins>" }

/// Words that were taken out; struck through too.
public func deleted(_ text: String) -> HTML { "<del>\(text)</del>" }

private func missing(_ text: String) -> HTML { "<span class=\"muted\">\(text)</span>" }
