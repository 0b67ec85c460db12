import HTML

/// A text in pieces, some of which are marked.
struct MarkedText: Sendable, Equatable {
    struct Piece: Sendable, Equatable {
        var text: String
        var isMarked: Bool
    }

    private(set) var pieces: [Piece] = []

    /// - Parameter marks: stretches of the text in bytes of UTF-8, in order, without overlaps.
    init(_ text: String, _ marks: [Range<Int>]) {
        var place = 0
        for mark in marks {
            append(text, place..<mark.lowerBound, isMarked: false)
            append(text, mark, isMarked: true)
            place = mark.upperBound
        }
        append(text, place..<text.utf8.count, isMarked: false)
    }

    private mutating func append(_ text: String, _ range: Range<Int>, isMarked: Bool) {
        guard !range.isEmpty else { return }
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        let end = text.utf8.index(start, offsetBy: range.count)
        pieces.append(Piece(text: String(text[start..<end]), isMarked: isMarked))
    }

    var isEmpty: Bool { pieces.isEmpty }

    var html: HTML {
        pieces.map { $0.isMarked ? "<mark>\($0.text)</mark>" : HTML(text: $0.text) }.joined()
    }

    /// The text with something before and after it.
    func framed(_ before: String, _ after: String) -> MarkedText {
        var framed = self
        if !before.isEmpty { framed.pieces.insert(Piece(text: before, isMarked: false), at: 0) }
        if !after.isEmpty { framed.pieces.append(Piece(text: after, isMarked: false)) }
        return framed
    }
}
