import Civic
import HTTPServer
import Postgres
import Testing
import Web

@testable import Discussion

@Suite struct CreateCommentTests {
    @Test func aCommentLeadsToItsOwnAddressAndTheSameFormToTheSame() async throws {
        try await SmallWorld.with { world in
            let site = SmallSite(world)
            let form = [("stance", "agree"), ("body", "良いと思います"), ("submission", "s1")]
            let first = try await site.post(by: world.yuki, form)
            let second = try await site.post(by: world.yuki, form)
            let id = try await CommentStore(world.database).list(CommentFilter()).map(\.id)
            #expect(first.status == .seeOther)
            #expect(id.count == 1)
            #expect(id.first.map { Addresses.comment($0) } == first.location)
            #expect(second.location == first.location)
        }
    }

    @Test func anotherTextFromTheSameKeptPageIsASecondComment() async throws {
        try await SmallWorld.with { world in
            let site = SmallSite(world)
            for body in ["一つ目", "二つ目"] {
                let form = [("stance", "agree"), ("body", body), ("submission", "s1")]
                _ = try await site.post(by: world.yuki, form)
            }
            #expect(try await CommentStore(world.database).count(CommentFilter()) == 2)
        }
    }

    @Test func aRefusedCommentComesBackWithItsTextOn422() async throws {
        try await SmallWorld.with { world in
            let long = String(repeating: "長", count: 4001)
            let response = try await SmallSite(world).post(
                by: world.yuki, [("stance", "agree"), ("body", long)])
            #expect(response.status == .unprocessableContent)
            #expect(response.text.contains(long))
            #expect(response.text.contains("discussion.problem.long"))
            #expect(try await CommentStore(world.database).count(CommentFilter()) == 0)
        }
    }

    @Test func aCommentAfterTheEndIsRefusedAndItsTextKept() async throws {
        try await SmallWorld.with { world in
            let over = Consultation(
                id: world.consultation, slug: Slug(literal: "dx"), title: "DX", closesAt: Instant(seconds: 1))
            let response = try await SmallSite(world, consultation: over).post(
                by: world.yuki, [("stance", "agree"), ("body", "遅れました")])
            #expect(response.status == .conflict)
            #expect(response.text.contains("discussion.closed.over"))
            #expect(response.text.contains("遅れました"))
        }
    }

    @Test func aReplyTellsTheOtherOnceAndNeverOneself() async throws {
        try await SmallWorld.with { world in
            let site = SmallSite(world)
            let top = try await world.comment(by: world.yuki)
            let reply = [("body", "同感です"), ("parent", top.description), ("submission", "r")]
            _ = try await site.post(by: world.haru, reply)
            _ = try await site.post(by: world.haru, reply)
            _ = try await site.post(by: world.yuki, reply)
            let told = site.told.withLock { $0 }
            #expect(told.map(\.0) == [world.yuki])
            #expect(told.first?.1.detail == "同感です")
        }
    }

    @Test func anUnconfirmedReplyTellsNobodyBeforeConfirmation() async throws {
        try await SmallWorld.with { world in
            let site = SmallSite(world)
            let top = try await world.comment(by: world.yuki)
            _ = try await site.post(
                by: world.haru, [("body", "まだ"), ("parent", top.description)], isConfirmed: false)
            #expect(site.told.withLock { $0.isEmpty })
            let context = try site.context
            try await world.database.transaction { transaction in
                try await DiscussionConfirmations().accountConfirmed(
                    world.haru, in: transaction, site: context)
            }
            #expect(site.told.withLock { $0.map(\.0) } == [world.yuki])
            #expect(try await world.thread(for: .visitor).map(\.state) == [.published, .published])
        }
    }

    @Test func aReplyToAReplyComesBackWithItsText() async throws {
        try await SmallWorld.with { world in
            let top = try await world.comment()
            let reply = try await world.comment(by: world.haru, answering: top)
            let response = try await SmallSite(world).post(
                by: world.sora, [("body", "深すぎる"), ("parent", reply.description)])
            #expect(response.status == .conflict)
            #expect(response.text.contains("深すぎる"))
        }
    }

    @Test func anotherSlugForTheSamePassageIsNotFound() async throws {
        try await SmallWorld.with { world in
            let site = SmallSite(world)
            await #expect(throws: WebError.notFound) {
                try await CreateComment.onPassage(
                    site.visit(by: world.yuki, [("stance", "agree"), ("body", "文")]),
                    slug: Slug(literal: "other"), id: world.passage)
            }
        }
    }
}
