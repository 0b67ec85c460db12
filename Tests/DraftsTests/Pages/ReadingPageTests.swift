import Civic
import Postgres
import Testing

@testable import Drafts

@Suite("The reading page")
struct ReadingPageTests {
    @Test("each passage has its comment link with the count, and its vote")
    func passages() throws {
        let html = readingPage(try PageSample.reading(), csrf: nil, try PageSample.phrases()).content
        #expect(html.count(of: "class=\"comment-link\"") == 5)
        #expect(html.contains("意見 12件"))
        #expect(html.contains("href=\"/drafts/plan/passages/3\""))
        #expect(html.count(of: "action=\"/drafts/plan/passages/3/vote\"") == 1)
        #expect(html.contains("&lt;短く&gt;"))
    }

    @Test("the contents name every heading once, without those that come back everywhere")
    func contents() throws {
        let html = readingPage(try PageSample.reading(), csrf: nil, try PageSample.phrases()).content
        #expect(html.contains("<a href=\"#p2\">戦略１ 待たない</a>"))
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

    @Test("an older version and a closed consultation show numbers without buttons, and say why")
    func closed() throws {
        let phrases = try PageSample.phrases()
        let older = readingPage(try PageSample.reading(newest: 3), csrf: nil, phrases).content
        #expect(!older.contains("<button") && older.contains(phrases("drafts.version.older")))
        let past = try PageSample.reading(closesAt: Instant(seconds: 1_794_500_000))
        let closed = readingPage(past, csrf: nil, phrases).content
        #expect(!closed.contains("<button") && closed.contains("に終わりました"))
        #expect(closed.contains("votes--closed"))
    }

    @Test("without votes there is nothing to press and no note on votes")
    func withoutVotes() throws {
        let html = readingPage(try PageSample.reading(votes: false), csrf: nil, try PageSample.phrases())
            .content
        #expect(!html.contains("votes") && !html.contains("vote-note"))
    }

    @Test("a signed-in reader's forms carry the token, a visitor's none")
    func tokens() throws {
        let model = try PageSample.reading()
        let phrases = try PageSample.phrases(.english)
        #expect(readingPage(model, csrf: "t0ken", phrases).content.contains("t0ken"))
        #expect(!readingPage(model, csrf: nil, phrases).content.contains("csrf"))
    }

    @Test("in a page of another language the draft's text is marked as Japanese")
    func language() throws {
        let model = try PageSample.reading()
        let english = readingPage(model, csrf: nil, try PageSample.phrases(.english)).content
        #expect(english.contains("<p lang=\"ja\">手続き") && english.contains("<h2 id=\"p1\" lang=\"ja\">"))
        #expect(!readingPage(model, csrf: nil, try PageSample.phrases()).content.contains("lang="))
    }
}
