import Civic
import Discussion
import Postgres
import Testing

@Suite struct CountTests {
    @Test func twoHundredAccountsVoteOnOnePassageAtOnceAndEachCountsOnce() async throws {
        try await SmallWorld.with { world in
            let accounts: [AccountID] = try await world.database.values(
                """
                INSERT INTO account (password_hash, display_name, terms_version, terms_accepted_at)
                SELECT '-', 'n' || n, 1, now() FROM generate_series(1, 200) n RETURNING id
                """)
            let votes = VoteStore(world.database)
            try await withThrowingTaskGroup { group in
                for (index, account) in accounts.enumerated() {
                    group.addTask {
                        for value in [VoteValue.disagree, index < 150 ? .agree : .disagree] {
                            try await votes.cast(value, on: world.passage, by: account)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let passage = Subject.passage(world.passage)
            let counts = try await CountStore(world.database).counts(for: [passage], account: accounts[0])
            let rows: Int? = try await world.database.value("SELECT count(*) FROM vote")
            #expect(rows == 200)
            #expect(counts[passage]?.agree == 150)
            #expect(counts[passage]?.disagree == 50)
            #expect(counts[passage]?.ownVote == .agree)
        }
    }

    @Test func aSupportPressedAndTakenBackByManyAtOnceLeavesOneOrNone() async throws {
        try await SmallWorld.with { world in
            let supports = SupportStore(world.database)
            let comment = Subject.comment(try await world.comment())
            try await withThrowingTaskGroup { group in
                for index in 0..<60 {
                    group.addTask {
                        if index.isMultiple(of: 2) {
                            try await supports.add(to: comment, by: world.haru)
                        } else {
                            try await supports.withdraw(from: comment, by: world.haru)
                        }
                    }
                }
                try await group.waitForAll()
            }
            try await supports.add(to: comment, by: world.haru)
            try await supports.add(to: comment, by: world.haru)
            let found = try await CountStore(world.database).counts(for: [comment], account: world.haru)
            #expect(found[comment]?.supports == 1)
            #expect(found[comment]?.isSupported == true)
        }
    }

    @Test func aChangedVoteReplacesTheFirstAndAWithdrawnOneIsGone() async throws {
        try await SmallWorld.with { world in
            let votes = VoteStore(world.database)
            let passage = Subject.passage(world.passage)
            let counts = CountStore(world.database)
            try await votes.cast(.agree, on: world.passage, by: world.yuki)
            try await votes.cast(.disagree, on: world.passage, by: world.yuki)
            let changed = try await counts.counts(for: [passage], account: world.yuki)[passage]
            #expect(changed?.agree == 0)
            #expect(changed?.disagree == 1)
            #expect(changed?.ownVote == .disagree)
            try await votes.withdraw(on: world.passage, by: world.yuki)
            try await votes.withdraw(on: world.passage, by: world.yuki)
            #expect(try await counts.counts(for: [passage], account: world.yuki).isEmpty)
        }
    }

    @Test func onlyPublishedCommentsAreCounted() async throws {
        try await SmallWorld.with { world in
            let top = try await world.comment()
            try await world.comment(by: world.haru, answering: top)
            for state in [PublicationState.hidden, .unconfirmed, .withdrawn] {
                try await world.comment(state: state)
            }
            try await world.comment(on: .idea(world.idea))
            let subjects = [
                Subject.passage(world.passage), .passage(world.otherPassage), .idea(world.idea),
            ]
            let counts = try await CountStore(world.database).counts(for: subjects, account: nil)
            #expect(counts.mapValues(\.comments) == [subjects[0]: 2, subjects[2]: 1])
        }
    }
}
