import Civic
import HTTPServer
import Postgres
import Testing
import Web

@testable import Discussion

@Suite struct ActTests {
    @Test func aVoteLeadsBackToThePassageAndAnUnknownValueIsRefused() async throws {
        try await SmallWorld.with { world in
            let site = SmallSite(world)
            let slug = Slug(literal: "dx")
            let visit = try site.visit(by: world.yuki, [("value", "agree")])
            let response = try await Vote.act(visit, slug: slug, id: world.passage)
            #expect(response.status == .seeOther)
            #expect(response.location == Addresses.passage(slug, world.passage))
            await #expect(throws: WebError.self) {
                try await Vote.act(
                    site.visit(by: world.yuki, [("value", "maybe")]), slug: slug, id: world.passage)
            }
            let passage = Subject.passage(world.passage)
            let counts = CountStore(world.database)
            #expect(try await counts.counts(for: [passage], account: nil)[passage]?.agree == 1)
            _ = try await WithdrawVote.act(site.visit(by: world.yuki), slug: slug, id: world.passage)
            #expect(try await counts.counts(for: [passage], account: nil).isEmpty)
        }
    }

    @Test func votesAndSupportsSwitchedOffAnswer409() async throws {
        try await SmallWorld.with { world in
            let off = Consultation(
                id: world.consultation, slug: Slug(literal: "dx"), title: "DX", votesEnabled: false)
            let site = SmallSite(world, consultation: off)
            await #expect(throws: WebError(.conflict, "discussion.closed.switched_off")) {
                try await Vote.act(
                    site.visit(by: world.yuki, [("value", "agree")]), slug: Slug(literal: "dx"),
                    id: world.passage)
            }
            let comment = try await world.comment()
            try await world.close()
            await #expect {
                try await Support.comment(site.visit(by: world.haru), id: comment)
            } throws: {
                let refusal = $0 as? WebError
                return refusal?.status == .conflict && refusal?.key == "discussion.closed.over_since"
            }
        }
    }

    @Test func aSupportLeadsToTheCommentAndOnlyToOneThatIsVisible() async throws {
        try await SmallWorld.with { world in
            let site = SmallSite(world)
            let comment = try await world.comment()
            let response = try await Support.comment(site.visit(by: world.haru), id: comment)
            #expect(response.location == Addresses.comment(comment))
            let hidden = try await world.comment(state: .hidden)
            await #expect(throws: WebError.notFound) {
                try await Support.comment(site.visit(by: world.haru), id: hidden)
            }
        }
    }

    @Test func aPermalinkShowsTheCommentMarkedOnItsPage() async throws {
        try await SmallWorld.with { world in
            let site = SmallSite(world)
            var ids: [CommentID] = []
            for number in 0..<60 { ids.append(try await world.comment("\(number)番目")) }
            let late = try await ShowComment.page(site.visit(by: nil), id: ids[55])
            #expect(late.text.contains("comment--focused\" id=\"comment-\(ids[55])\""))
            #expect(!late.text.contains("id=\"comment-\(ids[0])\""))
            let hidden = try await world.comment(state: .hidden)
            await #expect(throws: WebError.notFound) {
                try await ShowComment.page(site.visit(by: world.haru), id: hidden)
            }
            let own = try await ShowComment.page(site.visit(by: world.yuki), id: hidden)
            #expect(own.status == .ok)
        }
    }

    @Test func editingTooLateKeepsWhatWasTyped() async throws {
        try await SmallWorld.with { world in
            let site = SmallSite(world)
            let comment = try await world.comment()
            let form = [("stance", "agree"), ("body", "直した文")]
            let late = try site.visit(by: world.yuki, form, now: .now + .seconds(16 * 60))
            let response = try await EditComment.act(late, id: comment)
            #expect(response.status == .conflict)
            #expect(response.text.contains("直した文"))
            let early = try await EditComment.act(site.visit(by: world.yuki, form), id: comment)
            #expect(early.location == Addresses.comment(comment))
            await #expect(throws: WebError.notFound) {
                try await EditComment.act(site.visit(by: world.haru, form), id: comment)
            }
        }
    }

    @Test func aWithdrawnCommentLeavesItsPlaceToItsAuthorAlone() async throws {
        try await SmallWorld.with { world in
            let site = SmallSite(world)
            let comment = try await world.comment("取り下げる文")
            let response = try await WithdrawComment.act(site.visit(by: world.yuki), id: comment)
            #expect(response.location == Addresses.comment(comment))
            let own = try await ShowComment.page(site.visit(by: world.yuki), id: comment)
            #expect(!own.text.contains("取り下げる文"))
            #expect(own.text.contains("discussion.stub.withdrawn"))
            await #expect(throws: WebError.notFound) {
                try await ShowComment.page(site.visit(by: nil), id: comment)
            }
        }
    }
}

extension SmallWorld {
    /// Ends the consultation.
    func close() async throws {
        try await database.execute("UPDATE consultation SET closes_at = now() - interval '1 hour'")
    }
}
