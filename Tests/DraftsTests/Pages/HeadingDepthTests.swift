import Testing

@testable import Drafts

@Suite("Headings of a draft on a page")
struct HeadingDepthTests {
    private func depths(_ levels: [Int]) -> [Int] {
        var depth = HeadingDepth()
        return levels.map { depth.next(PageSample.passage(1, .heading, "見出し", level: $0)) }
    }

    @Test("no depth is skipped, and the way back up is free")
    func order() {
        #expect(depths([1, 2, 3, 1, 2]) == [2, 3, 4, 2, 3])
        #expect(depths([3, 3, 1, 4, 4, 2]) == [2, 3, 2, 3, 4, 3])
        #expect(depths([1, 2, 3, 4, 5, 6, 6]) == [2, 3, 4, 5, 6, 6, 6])
    }
}
