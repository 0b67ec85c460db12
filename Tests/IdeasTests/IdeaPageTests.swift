import Civic
import HTML
import Pages
import Postgres
import Testing
import Web

@testable import Ideas

@Suite struct IdeaPageTests {
    func page(
        _ idea: Idea = .literal(), isOwn: Bool = false, hiding: HidingNote? = nil,
        consultation: Consultation = .literal()
    ) -> String {
        var counts = Counts()
        counts.supports = 12
        let page = IdeaPage(
            idea: idea, consultation: consultation, author: Person(displayName: "うみねこ", isPupil: true),
            counts: counts, hiding: hiding, isOwn: isOwn, now: Instant(seconds: 10), thread: "<p>thread</p>")
        return layout(
            page.render(.japanese, csrf: nil), in: PageFrame(phrases: .japanese, city: City(name: "汐見市"))
        )
        .description
    }

    func list(_ change: (inout IdeaListPage) -> Void) -> String {
        let consultation = Consultation.literal()
        let choice = IdeaConsultations(all: [consultation, .literal("harbor")], chosen: consultation)
        var page = IdeaListPage(consultation: consultation, choice: choice, categories: [living])
        change(&page)
        return page.render(.japanese).content.description
    }

    @Test func anIdeaShowsItsTextItsAuthorAndOneHeading() {
        let html = page()
        #expect(html.components(separatedBy: "<h1").count == 2)
        #expect(html.contains("港の&lt;灯り&gt;"))
        #expect(html.contains("うみねこ"))
        #expect(html.contains("高校生"))
        #expect(html.contains("action=\"/ideas/5/support\""))
        #expect(html.contains("住民投票や選挙のように"))
        #expect(html.contains("<p>thread</p>"))
        #expect(!html.contains("/ideas/5/withdrawal"))
    }

    @Test func theAuthorCanWithdrawAndReadsWhyItWasHidden() {
        let html = page(.literal(state: .hidden), isOwn: true, hiding: HidingNote(reason: "宣伝のため"))
        #expect(html.contains("理由：宣伝のため"))
        #expect(html.contains("action=\"/ideas/5/withdrawal\""))
        #expect(!html.contains("action=\"/ideas/5/support\""))
    }

    @Test func withoutSupportsOrAfterTheEndThereIsNoButton() {
        #expect(!page(consultation: .literal(supportsEnabled: false)).contains("support-idea-5"))
        let over = page(consultation: .literal(closesAt: Instant(seconds: 1)))
        #expect(over.contains("support-idea-5"))
        #expect(!over.contains("action=\"/ideas/5/support\""))
    }

    @Test func theListLinksIdeasCategoriesOrdersAndPages() {
        let html = list { page in
            page.ideas = [.literal(8)]
            page.total = 45
            page.number = 2
            page.isOpen = true
            page.order = .supported
            page.category = living
        }
        #expect(html.contains("href=\"/ideas/8\">港の&lt;灯り&gt;"))
        #expect(html.contains("href=\"/ideas/new?consultation=dx\""))
        #expect(
            html.contains("href=\"/ideas?consultation=dx&amp;category=3&amp;order=supported&amp;page=3\""))
        #expect(html.contains("href=\"/ideas?consultation=dx&amp;order=supported\">すべて"))
        #expect(html.contains("募集 harbor"))
    }

    @Test func anEmptyListSaysWhatOneCanDo() {
        let html = list { $0.isOpen = true }
        #expect(html.contains("まだアイデアはありません"))
        #expect(html.contains("アイデアを出す"))
    }

    @Test func theFormKeepsWhatWasTypedAndClosedItCanStillBeCopied() {
        let problem = RefusedForm.Problem(field: "title", message: "タイトルを")
        let refused = RefusedForm(
            values: ["title": "<題>", "body": "打った文", "category": "3"], problems: [problem])
        func render(_ consultation: Consultation) -> String {
            let choice = IdeaConsultations(all: [consultation], chosen: consultation)
            var page = NewIdeaPage(choice: choice, viewer: .visitor, csrf: nil, now: Instant(seconds: 10))
            page.categories = [living]
            page.refused = refused
            return page.render(.japanese).content.description
        }
        let open = render(.literal())
        #expect(open.contains("value=\"&lt;題&gt;\""))
        #expect(open.contains("打った文</textarea>"))
        #expect(open.contains("value=\"3\" selected"))
        #expect(open.contains("name=\"consultation\" value=\"dx\""))
        #expect(!open.contains("name=\"submission\""))
        let over = render(.literal(closesAt: Instant(seconds: 1)))
        #expect(over.contains("募集は終了しました"))
        #expect(over.contains("打った文</textarea>"))
        #expect(!over.contains("<form"))
    }
}
