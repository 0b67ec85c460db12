import Civic
import HTML
import Pages
import Postgres
import TestSupport
import Testing

@testable import Admin

@Suite struct ContributionTests {
    private func phrases() throws -> Phrases {
        try Texts(folder: Repository.root + "/Resources/Texts").phrases(in: .japanese)
    }

    private func contribution(
        _ state: PublicationState, body: String = "待つ<b>時間</b>", reason: String? = nil
    ) -> Contribution {
        Contribution(
            subject: .comment(CommentID(rawValue: 7)), address: "http://localhost:8080/comments/7",
            author: Person(displayName: "浜<田", isPupil: true), postedAt: Instant(seconds: 1_795_270_309),
            stance: .disagree, title: nil, body: body, state: state, reason: reason,
            context: .init(
                chapter: ["第3章", "戦略1"], title: "窓口", address: "http://localhost:8080/drafts/dx/passages/3",
                sameList: "/moderation?passage=3"),
            supports: 2, isReply: false)
    }

    private func card(_ contribution: Contribution, refused: RefusedForm? = nil) throws -> String {
        let phrases = try phrases()
        let forms = ModerationForms(
            hiding: "/moderation/comments/7/hiding", restoration: "/moderation/comments/7/restoration",
            next: "/moderation?state=hidden", csrf: "token", refused: refused)
        return contributionCard(contribution, phrases, acts: forms.html(for: contribution, phrases))
            .description
    }

    @Test func aPublishedCommentCanBeHiddenAndStandsInItsContext() throws {
        let html = try card(contribution(.published))
        #expect(html.contains("action=\"/moderation/comments/7/hiding\""))
        #expect(!html.contains("/restoration\""))
        #expect(html.contains("第3章 › 戦略1 › 窓口"))
        #expect(html.contains("浜&lt;田（生徒）"))
        #expect(html.contains("待つ&lt;b&gt;時間&lt;/b&gt;"))
        #expect(html.contains("href=\"http://localhost:8080/comments/7\""))
        #expect(html.contains("name=\"next\" value=\"/moderation?state=hidden\""))
    }

    @Test func aHiddenCommentShowsItsReasonAndCanBeRestored() throws {
        let html = try card(contribution(.hidden, reason: "個人の電話番号のため"))
        #expect(html.contains("個人の電話番号のため"))
        #expect(html.contains("action=\"/moderation/comments/7/restoration\""))
        #expect(!html.contains("/hiding\""))
    }

    @Test func whatWasTakenBackIsNotShownAndHasNoForms() throws {
        let html = try card(contribution(.withdrawn, body: "取り下げた文"))
        #expect(!html.contains("取り下げた文"))
        #expect(!html.contains("<form"))
    }

    @Test func aRefusedReasonKeepsWhatWasTypedAndOpensTheForm() throws {
        let refused = RefusedForm(
            values: ["reason": "書きかけ<", "usual": "insult"],
            problems: [.init(field: "reason", message: "理由を書いてください")])
        let html = try card(contribution(.published), refused: refused)
        #expect(html.contains("<details class=\"folded\" open>"))
        #expect(html.contains("書きかけ&lt;</textarea>"))
        #expect(html.contains("value=\"insult\" selected"))
        #expect(html.contains("href=\"#comment-7-reason\""))
    }

    @Test func aListTellsWhenNothingFits() throws {
        let list = ContributionList(
            title: "意見の確認", filters: .empty, contributions: [], total: 0,
            older: Older("/moderation", before: nil, last: nil), forms: nil)
        let page = contributionListPage(list, in: try phrases())
        #expect(page.content.description.contains("条件に合うものはありません。"))
    }

    @Test func rolesThatOnlyReadGetNoForms() throws {
        let list = ContributionList(
            title: "意見の確認", filters: .empty, contributions: [contribution(.published)], total: 1,
            older: Older("/moderation", before: nil, last: nil), forms: nil)
        #expect(!contributionListPage(list, in: try phrases()).content.description.contains("<form"))
    }
}
