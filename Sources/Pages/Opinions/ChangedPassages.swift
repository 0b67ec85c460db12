import Civic
import HTML

/// Passages of the draft before and after, as they stand with an answer; nothing where nothing changed.
public func changedPassages(_ changes: [ChangedPassage], base: String = "", _ phrases: Phrases) -> HTML {
    "\(each: changes, { changedPassage($0, base, phrases) })"
}

private func changedPassage(_ change: ChangedPassage, _ base: String, _ phrases: Phrases) -> HTML {
    """
    <div class="changed"><p class="changed__title"><a href="\(url: base + change.path)">\
    \(phrases("answers.changes.title", ["number": String(change.number)]))</a>\
    \(change.chapter.last.map { " <span\(cityLanguage(phrases))>\($0)</span>" as HTML })</p>
    <dl><div><dt>\(phrases("common.comparison.before"))</dt>\
    <dd>\(text(change.before, missing: "common.comparison.new", deleted, phrases))</dd></div>
    <div><dt>\(phrases("common.comparison.after"))</dt>\
    <dd>\(text(change.after, missing: "common.comparison.gone", inserted, phrases))</dd></div></dl></div>

    """
}

private func text(
    _ pieces: [ChangedPassage.Piece]?, missing: TextKey, _ mark: (HTML) -> HTML, _ phrases: Phrases
) -> HTML {
    guard let pieces else { return "<span class=\"muted\">\(phrases(missing))</span>" }
    let marked = pieces.map { piece -> HTML in piece.isMarked ? mark(lines(piece.text)) : lines(piece.text) }
    return "<span\(cityLanguage(phrases))>\(marked.joined())</span>"
}

private func lines(_ text: String) -> HTML {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: HTML(text: String(parts.first ?? ""))) {
        $0 += "<br>\(String($1))"
    }
}
