import Civic
import Testing

@testable import Drafts

@Suite("Where a draft is discussed")
struct HeatTests {
    private func counts(_ comments: Int, agree: Int = 0, disagree: Int = 0) -> Counts {
        var counts = Counts()
        (counts.comments, counts.agree, counts.disagree) = (comments, agree, disagree)
        return counts
    }

    @Test("steps are relative to the most discussed passage")
    func steps() {
        let heat = Heat([counts(40), counts(10, agree: 50, disagree: 40), counts(0)])
        let steps = [0, 1, 6, 7, 25, 26, 56, 57, 100].map { heat.step(counts($0)) }
        #expect(steps == [0, 1, 1, 2, 2, 3, 3, 4, 4])
    }

    @Test("where little is said nothing is hot")
    func quiet() {
        #expect(Heat([counts(1), counts(0, agree: 2)]).step(counts(0, agree: 2)) == 2)
        #expect(Heat([]).step(counts(0)) == 0)
    }

    @Test("of a long draft the passages talked about most are named, of a short one none")
    func most() throws {
        var model = try PageSample.reading()
        #expect(model.mostDiscussed.isEmpty)
        let passages = (1...40).map { PageSample.passage($0, .paragraph, "文") }
        let edition = DraftEdition(
            draft: try PageSample.draft(), version: PageSample.version, newestNumber: 2, passages: passages)
        for (id, number) in [(3, 5), (4, 9), (5, 1), (6, 2), (7, 5), (8, 1)] {
            model.counts[.passage(ID(rawValue: Int64(id)))] = counts(number, agree: id)
        }
        let long = ReadingModel(
            edition: edition, consultation: model.consultation, counts: model.counts, now: model.now)
        #expect(long.mostDiscussed.map(\.id.rawValue) == [4, 7, 3, 6, 8])
    }
}
