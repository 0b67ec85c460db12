import HTML

@testable import Drafts

/// A passage's text as markup, without heading, vote or link.
func passageText(
    _ passage: Passage, notes: [Int: String], marks: [Range<String.Index>] = []
) -> HTML {
    var writer = PassageWriter(notes: notes)
    return writer.write(passage, marks: marks)
}
