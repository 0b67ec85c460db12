import HTML

/// A passage's text as markup, without heading, vote or link.
///
/// - Parameters:
///   - notes: anchors of the footnotes by number; a reference to one of them becomes a link.
///   - marks: stretches of the text to mark, in order, none overlapping.
///   - language: the attribute for the text's language, where the page's is another.
func passageText(
    _ passage: Passage, notes: [Int: String], marks: [Range<String.Index>] = [], _ language: HTML = .empty
) -> HTML {
    var writer = PassageWriter(notes: notes, language)
    return writer.write(passage, marks: marks)
}
