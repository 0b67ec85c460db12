import Civic
import Testing

@testable import Drafts

@Suite("The page of one passage")
struct PassagePageTests {
    private func model(isCurrent: Bool = true) throws -> PassageModel {
        let passages = PageSample.passages
        return PassageModel(
            place: PassagePlace(
                draft: try PageSample.draft(), version: PageSample.version, passage: passages[4],
                isCurrent: isCurrent),
            consultation: try PageSample.consultation(), previous: passages[2], next: passages[6],
            counts: Counts(), now: PageSample.now, thread: "<p id=\"thread\"></p>")
    }

    @Test("it shows the passage in its chapter, the ways on, and the thread")
    func context() throws {
        let page = passagePage(try model(), csrf: nil, try PageSample.phrases())
        #expect(page.content.contains("第１章 窓口"))
        #expect(page.content.contains("待ち時間の短縮"))
        #expect(page.content.contains("rel=\"prev\" href=\"/drafts/plan/passages/3\""))
        #expect(page.content.contains("rel=\"next\" href=\"/drafts/plan/passages/7\""))
        #expect(page.content.contains("href=\"/drafts/plan#p5\""))
        #expect(page.content.contains("id=\"thread\""))
        #expect(page.header?.count(of: "<h1>") == 1)
    }

    @Test("quoted words are marked, and it says what the marks are")
    func quotes() throws {
        let phrases = try PageSample.phrases()
        var model = try model()
        #expect(!passagePage(model, csrf: nil, phrases).content.contains(phrases("drafts.passage.marks")))
        model.quotes = [QuotedWords("時間", position: 3)]
        let content = passagePage(model, csrf: nil, phrases).content
        #expect(content.contains("待ち<mark>時間</mark>の短縮") && content.contains(phrases("drafts.passage.marks")))
    }

    @Test("what a script shows beside the text is one part; the numbers for the text stand outside of it")
    func panel() throws {
        let content = passagePage(try model(), csrf: nil, try PageSample.phrases()).content.description
        let start = try #require(content.range(of: "data-panel-part"))
        let numbers = try #require(content.range(of: "id=\"numbers-5\" hidden"))
        let thread = try #require(content.range(of: "id=\"thread\""))
        #expect(start.upperBound < thread.lowerBound && thread.upperBound < numbers.lowerBound)
    }

    @Test("a passage that the newest version lacks says so and takes no votes")
    func gone() throws {
        let phrases = try PageSample.phrases()
        let page = passagePage(try model(isCurrent: false), csrf: nil, phrases)
        #expect(page.content.contains(phrases("drafts.passage.gone")))
        #expect(!page.content.contains("<button") && !page.content.contains("data-quote"))
    }
}
