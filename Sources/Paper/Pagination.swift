/// Divides pieces of lines into pages: no line of a paragraph stands alone, headings stay with what follows.
struct Pagination {
    /// A piece as far as pages matter.
    struct Measured {
        /// Of each line.
        var heights: [Double]
        var above = 0.0
        var keepsWithNext = false
    }

    /// Lines of a piece on a page.
    struct Placed: Equatable {
        let piece: Int
        let lines: Range<Int>
        /// From the top of the text.
        let y: Double
    }

    private let height: Double
    private(set) var pages: [[Placed]] = [[]]
    private var y = 0.0

    /// - Parameter height: room for text on a page.
    init(_ pieces: [Measured], height: Double) {
        self.height = height
        var index = 0
        while index < pieces.count {
            let group = Self.group(from: index, in: pieces)
            place(group, pieces)
            index = group.upperBound
        }
    }

    /// A piece with the headings before it.
    private static func group(from start: Int, in pieces: [Measured]) -> Range<Int> {
        var end = start
        while end < pieces.count - 1, pieces[end].keepsWithNext { end += 1 }
        return start..<(end + 1)
    }

    private mutating func place(_ group: Range<Int>, _ pieces: [Measured]) {
        let needed = group.reduce(0.0) { sum, index in
            let piece = pieces[index]
            let lines = index == group.upperBound - 1 ? Self.together(piece) : piece.heights.count
            return sum + piece.above + piece.heights.prefix(lines).reduce(0, +)
        }
        if y > 0, y + needed > height, needed <= height { turn() }
        for index in group { place(index, pieces[index]) }
    }

    /// How many of its first lines must stand on one page: two, or three where only one would be left.
    private static func together(_ piece: Measured) -> Int {
        piece.heights.count <= 3 ? piece.heights.count : 2
    }

    private mutating func place(_ index: Int, _ piece: Measured) {
        if y > 0 { y += piece.above }
        var next = 0
        while next < piece.heights.count {
            let end = lines(of: piece, from: next)
            if end > next {
                pages[pages.count - 1].append(Placed(piece: index, lines: next..<end, y: y))
                y += piece.heights[next..<end].reduce(0, +)
                next = end
            }
            if next < piece.heights.count { turn() }
        }
    }

    /// How many lines fit, so that neither here nor there one stands alone.
    private func lines(of piece: Measured, from start: Int) -> Int {
        var (end, used) = (start, y)
        while end < piece.heights.count, used + piece.heights[end] <= height {
            used += piece.heights[end]
            end += 1
        }
        // A line higher than a page is cut rather than lost.
        if end == start, y == 0 { return start + 1 }
        guard end < piece.heights.count, end > start else { return end }
        let isLastAlone = piece.heights.count - end == 1
        if isLastAlone, end - start > 2 { return end - 1 }
        let isFirstAlone = start == 0 && end == 1 && y > 0
        return isFirstAlone ? start : end
    }

    private mutating func turn() {
        pages.append([])
        y = 0
    }
}
