import Civic
import Postgres
import Testing
import Web

@testable import Admin

@Suite struct ListAddressTests {
    @Test func filtersStandInTheAddress() {
        let query = CommentQuery(
            Form.parse(query: "draft=dx&state=hidden&stance=agree&text=%E7%AA%93%20%26&before=90"))
        #expect(query.address == "/moderation?draft=dx&stance=agree&state=hidden&text=%E7%AA%93%20%26")
        #expect(query.before == CommentID(rawValue: 90))
    }

    @Test(arguments: [
        "draft=UPPER", "passage=-1", "state=gone", "stance=maybe", "text=%E3%80%80", "before=x",
    ])
    func whatMakesNoSenseCountsAsNotGiven(query: String) {
        #expect(CommentQuery(Form.parse(query: query)).address == "/moderation")
    }

    @Test func listsAreCutByTheLastID() {
        #expect(Older("/ideas", before: nil, last: nil).older == nil)
        #expect(Older("/ideas", before: nil, last: 51).older == "/ideas?before=51")
        #expect(Older("/ideas?state=hidden", before: 51, last: 7).older == "/ideas?state=hidden&before=7")
        #expect(Older("/ideas?state=hidden", before: 51, last: nil).newest == "/ideas?state=hidden")
    }

    @Test func aDayBeginsAtMidnightInJapan() {
        // 2026-11-21T23:11:49+09:00 and the first second of that day.
        #expect(Instant(seconds: 1_795_270_309).startOfDay == Instant(seconds: 1_795_186_800))
        #expect(Instant(seconds: 1_795_186_800).startOfDay == Instant(seconds: 1_795_186_800))
        #expect(Instant(seconds: 1_795_186_799).startOfDay == Instant(seconds: 1_795_100_400))
    }
}
