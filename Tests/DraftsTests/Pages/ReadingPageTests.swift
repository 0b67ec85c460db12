import Civic
import Postgres
import Testing

@testable import Drafts

@Suite("The reading page")
struct ReadingPageTests {
    @Test("each passage has one link, with its numbers where there are any")
    func passages() throws {
        let html = readingPage(try PageSample.reading(), csrf: nil, try PageSample.phrases()).content
        #expect(html.count(of: "class=\"comment-link\"") == 5)
        #expect(html.count(of: "<span>意見 12件</span> <span>賛成\u{A0}8・反対\u{A0}0</span>") == 1)
        #expect(html.count(of: "<span>意見を書く</span>") == 4 && html.count(of: "data-count") == 1)
        #expect(html.contains("href=\"/drafts/plan/passages/3\""))
        #expect(html.contains("&lt;短く&gt;"))
    }

    @Test("the bar beside a passage tells how much is said about it, and there is none where nothing is")
    func heat() throws {
        let html = readingPage(try PageSample.reading(), csrf: nil, try PageSample.phrases()).content
        #expect(html.contains("id=\"p3\" data-heat=\"4\"") && html.count(of: "data-heat") == 1)
    }

    @Test("the contents say how many comments are below a heading")
    func contentCounts() throws {
        let html = readingPage(try PageSample.reading(), csrf: nil, try PageSample.phrases(.english)).content
        let count = "<span class=\"contents__count\" lang=\"en\">12 comments</span>"
        #expect(html.contains("<a href=\"#p1\">第１章 窓口 \(count)") && html.count(of: count) == 2)
    }

    @Test("the reader's own vote is said")
    func ownVote() throws {
        var model = try PageSample.reading()
        model.counts[.passage(ID(rawValue: 5)), default: Counts()].ownVote = .disagree
        #expect(readingPage(model, csrf: nil, try PageSample.phrases()).content.count(of: "あなたは反対") == 1)
    }

    @Test("the contents name every heading once, without those that come back everywhere")
    func contents() throws {
        let html = readingPage(try PageSample.reading(), csrf: nil, try PageSample.phrases()).content
        #expect(html.contains("<a href=\"#p2\">戦略１ 待たない <span"))
        #expect(!html.contains("<a href=\"#p4\">"))
        #expect(
            html.contains("<h2 id=\"p1\">") && html.contains("<h3 id=\"p2\">")
                && html.contains("<h4 id=\"p4\">"))
    }

    @Test("a reference to a note leads to the note")
    func notes() throws {
        let html = readingPage(try PageSample.reading(), csrf: nil, try PageSample.phrases()).content
        #expect(html.contains("（<a href=\"#p10\">※１</a>）"))
        #expect(html.contains("id=\"p10\""))
        #expect(html.contains("<h2 id=\"notes\">注</h2>"))
    }

    @Test("an older version and a closed consultation show numbers without a way to write, and say why")
    func closed() throws {
        let phrases = try PageSample.phrases()
        let older = readingPage(try PageSample.reading(newest: 3), csrf: nil, phrases).content
        #expect(!older.contains("data-quote") && older.contains(phrases("drafts.version.older")))
        let past = try PageSample.reading(closesAt: Instant(seconds: 1_794_500_000))
        let closed = readingPage(past, csrf: nil, phrases).content
        #expect(!closed.contains("data-quote") && closed.contains("に終わりました"))
        #expect(closed.contains("賛成\u{A0}8・反対\u{A0}0") && closed.count(of: "意見はありません") == 4)
    }

    @Test("without votes there is no number of votes and no note on them")
    func withoutVotes() throws {
        let html = readingPage(try PageSample.reading(votes: false), csrf: nil, try PageSample.phrases())
            .content
        #expect(!html.contains("賛成\u{A0}8") && !html.contains("vote-note"))
    }

    @Test("in a page of another language the draft's text is marked as Japanese")
    func language() throws {
        let model = try PageSample.reading()
        let english = readingPage(model, csrf: nil, try PageSample.phrases(.english)).content
        #expect(english.contains("<p lang=\"ja\">手続き") && english.contains("<h2 id=\"p1\" lang=\"ja\">"))
        #expect(!readingPage(model, csrf: nil, try PageSample.phrases()).content.contains("lang="))
    }
}
