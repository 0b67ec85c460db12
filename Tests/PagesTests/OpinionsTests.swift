import Civic
import HTML
import Postgres
import Testing

@testable import Pages

@Suite struct OpinionsTests {
    func votes(own: VoteValue? = nil, isOpen: Bool = true) -> VoteButtons {
        var counts = Counts()
        counts.agree = 1234
        counts.ownVote = own
        return VoteButtons(
            id: "vote-7", path: "/d/vote", withdrawalPath: "/d/vote/withdrawal", counts: counts,
            isOpen: isOpen)
    }

    @Test func aVoteIsOnePressAndCanBeTakenBack() throws {
        let phrases = try Sample.phrases()
        let fresh = voteButtons(votes(), csrf: nil, phrases)
        #expect(fresh.count(of: "aria-pressed=\"false\"") == 2 && !fresh.contains("withdrawal"))
        #expect(fresh.contains("action=\"/d/vote\"") && fresh.contains("name=\"value\" value=\"disagree\""))
        #expect(fresh.contains("1,234"))
        let given = voteButtons(votes(own: .agree), csrf: "t", phrases)
        #expect(given.contains("value=\"agree\" aria-pressed=\"true\""))
        #expect(given.contains("action=\"/d/vote/withdrawal\"") && given.count(of: "name=\"csrf\"") == 2)
    }

    @Test func whereVotingIsClosedOnlyNumbersAreShown() throws {
        let html = voteButtons(votes(isOpen: false), csrf: nil, try Sample.phrases())
        #expect(!html.contains("<form") && html.contains("1,234"))
    }

    @Test func theSupportButtonTurnsIntoItsWithdrawal() throws {
        let phrases = try Sample.phrases()
        var support = SupportButton(
            id: "support-1", path: "/s", withdrawalPath: "/s/withdrawal", count: 3, isSupported: false)
        #expect(supportButton(support, csrf: nil, phrases).contains("action=\"/s\""))
        support.isSupported = true
        let html = supportButton(support, csrf: nil, phrases)
        #expect(html.contains("action=\"/s/withdrawal\"") && html.contains("aria-pressed=\"true\""))
    }

    @Test func aCommentShowsWhoWhenAndWhat() throws {
        var card = CommentCard(
            id: 7, path: "/comments/7", author: personName("<b>", try Sample.phrases()), body: "一\n二\n\n三",
            postedAt: Instant(microseconds: 1_800_000_000_000_000))
        card.stance = .disagree
        card.isFocused = true
        let html = commentCard(card, try Sample.phrases())
        #expect(html.contains("id=\"comment-7\"") && html.contains("&lt;b&gt;") && html.contains("反対"))
        #expect(html.contains("<p>一\n二</p><p>三</p>") && html.contains("comment--focused"))
        #expect(html.contains("datetime=\"2027-01-15T17:00:00+09:00\""))
    }
}
