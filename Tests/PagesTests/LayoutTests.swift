import Civic
import HTML
import Testing
import Web

@testable import Pages

@Suite struct LayoutTests {
    let page = Page("ご意見 <一覧>", trail: [Crumb("最初", "/")], content: "<p>本文</p>")

    @Test func hasOneHeadingALanguageAndASkipLink() throws {
        let html = layout(page, in: try Sample.frame())
        #expect(html.count(of: "<h1") == 1)
        #expect(html.contains("<html lang=\"ja\""))
        #expect(html.contains("href=\"#main\"") && html.contains("<main id=\"main\""))
        #expect(html.contains("<h1>ご意見 &lt;一覧&gt;</h1>"))
    }

    @Test func visitorsSeeNoTokenAndResidentsHaveOneInEachForm() throws {
        var frame = try Sample.frame()
        #expect(!layout(page, in: frame).contains("name=\"csrf\""))
        frame.viewerName = "並木ゆかり"
        frame.csrf = "token"
        let html = layout(page, in: frame)
        #expect(html.count(of: "name=\"csrf\" value=\"token\"") == html.count(of: "method=\"post\""))
        #expect(html.contains("並木ゆかり") && html.contains("action=\"/logout\""))
    }

    @Test func theNavigationTellsWhereWeAre() throws {
        var frame = try Sample.frame()
        frame.navigation = [NavigationLink("A", "/"), NavigationLink("B", "/ideas")]
        frame.path = "/ideas/7"
        #expect(layout(page, in: frame).contains("<a href=\"/ideas\" aria-current=\"page\">B</a>"))
        // Once in the way here, and once in each of the two navigations, of which a screen shows one.
        #expect(layout(page, in: frame).count(of: "aria-current=\"page\"") == 3)
    }

    @Test func theSwitchOffersTheOtherLanguageAndComesBack() throws {
        let html = layout(page, in: try Sample.frame())
        #expect(html.contains("name=\"language\" value=\"en\" lang=\"en\""))
        #expect(html.contains("name=\"next\" value=\"/ideas\""))
        #expect(
            layout(page, in: try Sample.frame(.english)).contains(
                "value=\"ja\" lang=\"ja\" aria-pressed=\"false\">日本語"))
    }

    @Test func aFlashIsAnnounced() throws {
        var frame = try Sample.frame()
        frame.flash = Flash(.success, "errors.status", ["status": "<b>"])
        #expect(layout(page, in: frame).contains("role=\"status\"><p>状態コード &lt;b&gt;</p>"))
    }

    @Test func staffPagesHaveNoPublicLinks() throws {
        var frame = try Sample.frame()
        frame.isAdmin = true
        let html = layout(page, in: frame)
        #expect(!html.contains("/signup") && !html.contains("/terms"))
        #expect(html.contains("<body class=\"staff\">"))
    }

    @Test(arguments: Language.allCases)
    func anErrorPageSaysWhatToDoAndItsNumber(_ language: Language) throws {
        var frame = try Sample.frame(language)
        frame.requestID = "0123456789"
        let errors: [WebError] = [
            .badRequest, .notFound, .forbidden, .gone, .conflict, .internalServerError, .formExpired,
            .methodNotAllowed([.get]), .tooManyRequests(retryAfter: .seconds(3)),
            .unavailable(retryAfter: .seconds(3)), WebError(.tooLarge), WebError(.malformed),
            WebError(.invalidText), WebError(.unsupportedMediaType),
        ]
        for error in errors {
            let html = errorPage(error, in: frame)
            #expect(html.count(of: "<h1") == 1 && html.contains("0123456789"))
            #expect(!html.contains(error.key) && !html.contains("errors.") && !html.contains("common."))
            #expect(!html.contains("{seconds}"))
        }
    }
}
