import Civic
import Testing
import Web

@testable import Pages

@Suite("Pages of errors")
struct ErrorPageTests {
    private func html(_ error: WebError, kept: KeptText? = nil, admin: Bool = false) throws -> String {
        var frame = try Sample.frame()
        frame.path = "/drafts/plan/passages/3"
        frame.isAdmin = admin
        return errorPage(error, in: frame, kept: kept).description
    }

    @Test("what is not found can be searched for")
    func search() throws {
        #expect(try html(.notFound).contains("id=\"error-q\""))
        #expect(try !html(.forbidden).contains("id=\"error-q\""))
        #expect(try !html(.notFound, admin: true).contains("id=\"error-q\""))
    }

    @Test("a text that was written is there to be copied, with the way back to its form")
    func kept() throws {
        let fields = ["title": "夜の<図書館>", "body": "夜も開けて", "password": "himitsu no kotoba"]
        let page = try html(.formExpired, kept: KeptText { fields[$0] })
        #expect(page.contains("夜の&lt;図書館&gt;\n\n夜も開けて</textarea>"))
        #expect(page.contains("href=\"/drafts/plan/passages/3\""))
        #expect(!page.contains("himitsu"))
        #expect(try !html(.formExpired).contains("<textarea"))
    }

    @Test("what holds only spaces is no text")
    func blank() {
        #expect(KeptText { ["title": " ", "body": "\u{3000}\n"][$0] } == nil)
        #expect(KeptText { _ in nil } == nil)
    }
}
