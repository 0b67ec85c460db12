import Testing

@testable import Paper

@Suite struct PaginationTests {
    private func piece(_ lines: Int, above: Double = 0, heading: Bool = false) -> Pagination.Measured {
        Pagination.Measured(
            heights: [Double](repeating: 10, count: lines), above: above, keepsWithNext: heading)
    }

    private func lines(_ pieces: [Pagination.Measured], height: Double = 100) -> [[[Int]]] {
        Pagination(pieces, height: height).pages.map {
            $0.map { [$0.piece, $0.lines.lowerBound, $0.lines.upperBound] }
        }
    }

    @Test func `what fits stands on one page, with room between the pieces`() {
        let pages = Pagination([piece(3), piece(2, above: 5)], height: 100).pages
        #expect(pages.map { $0.map(\.y) } == [[0, 35]])
    }

    @Test func `no line of a paragraph stands alone at either end of a page`() {
        #expect(lines([piece(9), piece(4)]) == [[[0, 0, 9]], [[1, 0, 4]]])
        #expect(lines([piece(7), piece(4)]) == [[[0, 0, 7], [1, 0, 2]], [[1, 2, 4]]])
        #expect(lines([piece(11)]) == [[[0, 0, 9]], [[0, 9, 11]]])
        #expect(lines([piece(8), piece(3)]) == [[[0, 0, 8]], [[1, 0, 3]]])
    }

    @Test func `headings stay with the first lines of what follows`() {
        let pages = lines([piece(7), piece(1, heading: true), piece(1, heading: true), piece(5)])
        #expect(pages == [[[0, 0, 7]], [[1, 0, 1], [2, 0, 1], [3, 0, 5]]])
    }

    @Test func `nothing is lost, however high a line is`() {
        let high = Pagination.Measured(heights: [10, 300, 10])
        let pages = lines([high, piece(2)])
        var count = 0
        for placed in pages.flatMap(\.self) where placed[0] == 0 { count += placed[2] - placed[1] }
        #expect(count == 3)
        #expect(pages.last?.last == [1, 0, 2])
    }

    @Test func `every line of many pieces stands once and in order`() {
        let pieces = (0..<200).map { piece($0 % 13 + 1, above: Double($0 % 4), heading: $0 % 7 == 0) }
        let placed = Pagination(pieces, height: 95).pages.flatMap { $0 }
        var next = [Int](repeating: 0, count: pieces.count)
        for each in placed {
            #expect(next[each.piece] == each.lines.lowerBound)
            next[each.piece] = each.lines.upperBound
        }
        #expect(next == pieces.map(\.heights.count))
    }
}
