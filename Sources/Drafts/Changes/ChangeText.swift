import Civic
import HTML
import Japanese
import Pages

/// A passage with what was inserted and deleted marked within it.
public func changeText(_ change: PassageChange, _ phrases: Phrases) -> HTML {
    marked(change.pieces, change, phrases)
}

/// As it stood before, with what was deleted; nil where it was not there.
func textBefore(_ change: PassageChange, _ phrases: Phrases) -> HTML? {
    guard change.before != nil || !change.origins.isEmpty else { return nil }
    // Of what was divided each part shows the whole, in which nothing can be marked.
    if change.isDivided || change.before == nil {
        return marked([DifferencePiece(.kept, change.textBefore)], change, phrases)
    }
    return marked(change.pieces.filter { $0.change != .inserted }, change, phrases)
}

/// As it stands now, with what was inserted; nil where it is gone.
func textAfter(_ change: PassageChange, _ phrases: Phrases) -> HTML? {
    guard change.after != nil else { return nil }
    return marked(change.pieces.filter { $0.change != .deleted }, change, phrases)
}

private func marked(_ pieces: [DifferencePiece], _ change: PassageChange, _ phrases: Phrases) -> HTML {
    let text = pieces.map(markup).joined()
    let isHeading = change.passage?.kind == .heading
    return """
        <p class="change__text"\(japanese(in: phrases))>\(if: isHeading, "<strong>\(text)</strong>")\
        \(if: !isHeading, text)</p>
        """
}

private func markup(_ piece: DifferencePiece) -> HTML {
    switch piece.change {
    case .kept: lines(piece.text)
    case .inserted: inserted(lines(piece.text))
    case .deleted: deleted(lines(piece.text))
    }
}

private func lines(_ text: String) -> HTML {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: HTML(text: String(parts.first ?? ""))) {
        $0 += "<br>\(String($1))"
    }
}
