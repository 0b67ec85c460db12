import Civic
import Discussion
import Postgres
import Testing

@Suite struct OwnCommentTests {
    @Test func anAuthorEditsWithinFifteenMinutesAndNotLater() async throws {
        try await SmallWorld.with { world in
            let id = try await world.comment()
            let store = CommentStore(world.database)
            let edit = { (by: AccountID, now: Instant) in
                try await store.edit(id, by: by, stance: .neutral, body: "直した", now: now)
            }
            #expect(try await edit(world.yuki, .now + .seconds(14 * 60)))
            #expect(try await !edit(world.yuki, .now + .seconds(16 * 60)))
            #expect(try await !edit(world.haru, .now))
            let record = try await store.records([id]).first
            #expect(record?.body == "直した")
            #expect(record?.stance == .neutral)
            #expect(record?.editedAt != nil)
        }
    }

    @Test func onlyTheAuthorWithdraws() async throws {
        try await SmallWorld.with { world in
            let id = try await world.comment()
            let store = CommentStore(world.database)
            #expect(try await store.withdraw(id, by: world.haru) == nil)
            #expect(try await store.withdraw(id, by: world.yuki) == .passage(world.passage))
            #expect(try await store.records([id]).first?.state == .withdrawn)
            #expect(try await store.own(id, by: world.yuki) == nil)
        }
    }

    @Test func whatWasWrittenBeforeConfirmationBecomesPublicWithIt() async throws {
        try await SmallWorld.with { world in
            let id = try await world.comment(state: .unconfirmed)
            let hidden = try await world.comment(state: .hidden)
            let passage = Subject.passage(world.passage)
            try await VoteStore(world.database).cast(
                .agree, on: world.passage, by: world.yuki, isCounted: false)
            try await SupportStore(world.database).add(
                to: .idea(world.idea), by: world.yuki, isCounted: false)
            let counts = CountStore(world.database)
            #expect(try await counts.counts(for: [passage], account: nil)[passage]?.agree == 0)
            let site = try SmallSite(world).context
            try await world.database.transaction { transaction in
                try await DiscussionConfirmations().accountConfirmed(world.yuki, in: transaction, site: site)
            }
            let records = try await CommentStore(world.database).records([id, hidden])
            #expect(records.first { $0.id == id }?.state == .published)
            #expect(records.first { $0.id == hidden }?.state == .hidden)
            let after = try await counts.counts(for: [passage, .idea(world.idea)], account: nil)
            #expect(after[passage]?.agree == 1)
            #expect(after[.idea(world.idea)]?.supports == 1)
        }
    }
}
