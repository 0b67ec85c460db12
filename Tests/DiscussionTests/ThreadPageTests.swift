import Civic
import HTML
import Postgres
import Testing
import Web

@testable import Discussion

@Suite struct ThreadPageTests {
    static let yuki = AccountID(rawValue: 1)
    static let haru = AccountID(rawValue: 2)
    static let posted = Instant(seconds: 1000)
    static let viewer = Viewer.resident(Resident(id: yuki, displayName: "ゆき", isConfirmed: true))

    func comment(
        _ id: Int64, by author: AccountID = ThreadPageTests.haru, answering parent: Int64? = nil,
        state: PublicationState = .published, isVisible: Bool = true, body: String = "文章です"
    ) -> ThreadComment {
        ThreadComment(
            id: CommentID(rawValue: id), parentID: parent.map(CommentID.init(rawValue:)), authorID: author,
            stance: .agree, state: state, createdAt: Self.posted, versionID: DraftVersionID(rawValue: 3),
            isVisible: isVisible, body: body)
    }

    func render(
        _ comments: [ThreadComment], for viewer: Viewer = .visitor, card: SubjectCard = .passage(),
        request: ThreadRequest = ThreadRequest(), after: Duration = .seconds(60),
        change: (inout ThreadPage) -> Void = { _ in }
    ) -> String {
        var page = ThreadPage(
            card: card, request: request, viewer: viewer, csrf: viewer == .visitor ? nil : "token",
            now: Self.posted + after)
        page.strands = ThreadPage.strands(comments, request.order)
        page.total = comments.count
        page.people = [
            Self.haru: Person(displayName: "はる & <b>", isPupil: true),
            Self.yuki: Person(displayName: "ゆき"),
        ]
        change(&page)
        return threadSection(page, .japanese).description
    }

    @Test func aCommentShowsWhoSaidWhatAndEscapesIt() {
        let html = render([comment(1, body: "<script>alert(1)</script>")])
        #expect(html.contains("はる &amp; &lt;b&gt;"))
        #expect(html.contains("高校生"))
        #expect(html.contains("&lt;script&gt;"))
        #expect(!html.contains("<script"))
        #expect(html.contains("href=\"/comments/1\""))
        #expect(html.contains("action=\"/comments/1/support\""))
    }

    @Test func theCommentOfTheAddressStandsAboveTheFormAndOnlyThere() throws {
        let html = render([comment(1), comment(2), comment(3, answering: 2)], request: focus(3))
        let order = try ["id=\"comment-2\"", "id=\"comment-form\"", "id=\"comment-1\""].map { part in
            try #require(html.range(of: part)).lowerBound
        }
        #expect(order == order.sorted() && html.ranges(of: "id=\"comment-3\"").count == 1)
        let alone = render([comment(1)], request: focus(1))
        #expect(
            alone.contains(Phrases.japanese("discussion.thread.no_others")) && !alone.contains("#comments\""))
    }

    @Test func whoIsSignedInPostsInPlaceAndVisitorsThroughTheLogIn() {
        let html = render([comment(1)], for: Self.viewer)
        #expect(html.contains(" data-live=\"thread\"") && html.contains(" data-live=\"comment-1\""))
        #expect(!render([comment(1)]).contains("data-live=\"thread\""))
    }

    private func focus(_ id: Int64) -> ThreadRequest {
        var request = ThreadRequest()
        request.focus = CommentID(rawValue: id)
        return request
    }

    @Test func repliesStandBelowTheirCommentAndTakeNoReplies() throws {
        let html = render([comment(1), comment(2), comment(3, answering: 1)])
        let order = try ["comment-1", "comment-3", "comment-2"].map { id in
            try #require(html.range(of: "id=\"\(id)\"")).lowerBound
        }
        #expect(order == order.sorted())
        #expect(html.contains("name=\"parent\" value=\"1\""))
        #expect(!html.contains("name=\"parent\" value=\"3\""))
    }

    @Test func newestFirstTurnsTheCommentsButNotTheReplies() throws {
        let comments = [comment(1), comment(2), comment(3, answering: 1), comment(4, answering: 1)]
        let html = render(comments, request: ThreadRequest(order: .newest))
        let order = try ["comment-2", "comment-1", "comment-3", "comment-4"].map { id in
            try #require(html.range(of: "id=\"\(id)\"")).lowerBound
        }
        #expect(order == order.sorted())
    }

    @Test func whatIsHiddenLeavesAPlaceWithoutItsTextOrAuthor() {
        let html = render([comment(1, state: .hidden, isVisible: false, body: "")])
        #expect(html.contains("職員が非表示にした投稿です"))
        #expect(!html.contains("はる"))
        #expect(!html.contains("/comments/1/support"))
    }

    @Test func theAuthorOfAHiddenCommentReadsTheReason() {
        let hidden = comment(1, by: Self.yuki, state: .hidden)
        let html = render([hidden], for: Self.viewer) {
            $0.hidings = [.comment(hidden.id): HidingNote(reason: "個人の名前が書かれています")]
        }
        #expect(html.contains("理由：個人の名前が書かれています"))
        #expect(html.contains("文章です"))
        #expect(!html.contains("/comments/1/edit"))
    }

    @Test func anOwnCommentCanBeChangedForFifteenMinutesAndAlwaysWithdrawn() {
        let own = comment(1, by: Self.yuki)
        let early = render([own], for: Self.viewer)
        #expect(early.contains("href=\"/comments/1/edit\""))
        #expect(early.contains("action=\"/comments/1/withdrawal\""))
        let late = render([own], for: Self.viewer, after: .seconds(16 * 60))
        #expect(!late.contains("/comments/1/edit"))
        #expect(late.contains("action=\"/comments/1/withdrawal\""))
        let others = render([comment(1)], for: Self.viewer)
        #expect(!others.contains("/comments/1/withdrawal"))
    }

    @Test func aSharedPageHoldsNoToken() {
        let html = render([comment(1)])
        #expect(!html.contains("name=\"csrf\""))
        #expect(!html.contains("name=\"submission\""))
        #expect(html.contains("ログインまたは新規登録の画面に進みます"))
    }

    @Test func aRefusedCommentComesBackWithItsTextAndWhatToMend() {
        let problem = RefusedForm.Problem(field: "body", message: "直してください")
        let refused = RefusedForm(values: ["body": "打った文 & <i>", "stance": "disagree"], problems: [problem])
        let html = render([comment(1)], request: ThreadRequest(refused: refused))
        #expect(html.contains("打った文 &amp; &lt;i&gt;"))
        #expect(html.contains("href=\"#body\">直してください"))
        #expect(html.contains("value=\"disagree\" checked"))
    }

    @Test func aRefusedReplyComesBackOpenBelowItsComment() {
        let problem = RefusedForm.Problem(field: "body", message: "直してください")
        let refused = RefusedForm(values: ["body": "返信の文", "parent": "1"], problems: [problem])
        let html = render([comment(1), comment(2)], request: ThreadRequest(refused: refused))
        #expect(html.contains("<details class=\"folded\" open>"))
        #expect(html.contains("href=\"#reply-1-body\">直してください"))
        #expect(html.components(separatedBy: "返信の文").count == 2)
    }

    @Test func afterTheEndTheThreadSaysSoAndKeepsWhatWasTyped() {
        let refused = RefusedForm(
            values: ["body": "遅れた文"], problems: [RefusedForm.Problem(field: "body", message: "終了")])
        let card = SubjectCard.passage(in: .over)
        let html = render([comment(1)], card: card, request: ThreadRequest(refused: refused))
        #expect(html.contains("意見募集は終了しました"))
        #expect(html.contains("遅れた文</textarea>"))
        #expect(!html.contains("action=\"/drafts/dx/passages/7/comments\""))
        #expect(!html.contains("<button"))
    }

    @Test func wordsCanBeQuotedFromAPassageButNotFromAnIdea() {
        let html = render([comment(1)])
        #expect(html.contains("data-draft=\"comment-passage-7:quote\""))
        #expect(html.components(separatedBy: "name=\"quote_position\"").count == 2)
        let idea = SubjectCard(
            subject: Subject(.idea, 7), consultation: .open, path: "/ideas/7", title: "題", text: "本文")
        #expect(!render([comment(1)], card: idea).contains("name=\"quote\""))
    }

    @Test func aRefusedQuoteComesBackOpenWithItsError() {
        let problem = RefusedForm.Problem(field: "quote", message: "本文のとおりに")
        let refused = RefusedForm(
            values: ["quote": "違う言葉", "quote_position": "4"], problems: [problem])
        let html = render([], request: ThreadRequest(refused: refused))
        #expect(html.contains("href=\"#quote\">本文のとおりに") && html.contains("<details class=\"folded\" open>"))
        #expect(html.contains("違う言葉</textarea>") && html.contains("name=\"quote_position\" value=\"4\""))
    }

    @Test func theFormPostsToTheAddressThatIsRegistered() {
        let path = Addresses.passageComments(Slug(literal: "dx"), PassageID(rawValue: 7))
        #expect(SubjectCard.passage().commentsPath == path)
        #expect(render([]).contains("action=\"\(path)\""))
    }
}
