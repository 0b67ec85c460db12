import Civic

/// A text that was found and that the viewer may read.
struct Hit: Sendable {
    let kind: SearchKind
    let text: SearchText
    let title: MarkedText
    /// The piece of the text around the best place.
    let snippet: MarkedText

    init(_ kind: SearchKind, _ text: SearchText, _ words: [QueryWord]) {
        self.kind = kind
        self.text = text
        title = MarkedText(text.title, Marks.ranges(of: words, in: text.title))
        let marks = Marks.ranges(of: words, in: text.text)
        snippet = Snippet.cut(text.text, around: marks)
    }
}
