import Civic
import Postgres
import Testing
import Web

@testable import Discussion

@Suite struct VoiceTests {
    private let facts = VoiceFacts(
        channel: .workshop, receivedOn: day(2026, 11, 3), heardIn: "集い", standsFor: 6)

    private func enter(_ facts: VoiceFacts, in world: SmallWorld, name: String = "a") async throws
        -> CommentID
    {
        try await world.database.transaction { transaction in
            let store = CommentStore(transaction)
            let receipt = try await store.nextReceipt(of: world.consultation, at: .now)
            let voice = NewVoice(
                subject: .passage(world.passage), versionID: world.version, stance: .neutral, body: "声",
                facts: facts, submitter: Submitter(), submission: name)
            let consultation = Consultation(
                id: world.consultation, slug: Slug(literal: "dx"), title: "DX")
            guard
                case .stored(let id, _) = try await store.post(
                    voice.comment(in: consultation, receipt, at: .now))
            else { throw SmallWorld.NotStored() }
            return id
        }
    }

    @Test func aVoiceCountsForItsPeopleAndNobodyOwnsIt() async throws {
        try await SmallWorld.with { world in
            let id = try await enter(facts, in: world)
            try await world.comment(by: world.yuki)
            let tally = try await CommentSubmissions().tally(
                of: world.consultation, including: [], in: world.database)
            #expect(tally.posts == 2 && tally.people == 7)
            let found = try await DiscussionParticipation().participation(
                in: [world.consultation], database: world.database)[world.consultation]
            #expect(found?.comments == 2 && found?.writers == 7)
            let record = try #require(try await CommentStore(world.database).records([id]).first)
            #expect(record.authorID == nil && record.voice == facts && record.state == .published)
            #expect(try await CommentStore(world.database).own(id, by: world.yuki) == nil)
            #expect(try await CommentStore(world.database).withdraw(id, by: world.yuki) == nil)
        }
    }

    @Test func aVisitorOwnsNoVoice() async throws {
        try await SmallWorld.with { world in
            let id = try await enter(facts, in: world)
            let store = ThreadStore(world.database, viewer: .visitor)
            let comment = try #require(
                try await store.comments(
                    on: .passage(world.passage), order: .oldest, offset: 0, limit: 9
                ).first)
            #expect(comment.id == id && comment.voice == facts)
            let card = SubjectCard(
                subject: .passage(world.passage),
                consultation: Consultation(id: world.consultation, slug: Slug(literal: "dx"), title: "DX"),
                path: "/", title: "", text: "")
            let page = ThreadPage(
                card: card, request: ThreadRequest(), viewer: .visitor, csrf: nil, now: .now)
            #expect(!page.isOwn(comment))
        }
    }

    @Test func theDatabaseKeepsAuthorsAndVoicesApart() async throws {
        try await SmallWorld.with { world in
            let id = try await enter(facts, in: world)
            let changes: [SQL] = [
                "channel = 'site'", "author_id = \(world.yuki)", "received_on = NULL", "may_publish = false",
            ]
            for change in changes {
                await #expect(throws: PostgresError.self) {
                    try await world.database.execute("UPDATE comment SET \(change) WHERE id = \(id)")
                }
            }
        }
    }

    @Test func oneFormIsOneVoice() async throws {
        try await SmallWorld.with { world in
            _ = try await enter(facts, in: world)
            await #expect(throws: SmallWorld.NotStored.self) { try await enter(facts, in: world) }
            _ = try await enter(facts, in: world, name: "b")
        }
    }

    @Test func releaseLeavesOutWhatMayNotBePublished() async throws {
        try await SmallWorld.with { world in
            var secret = facts
            secret.mayPublish = false
            let id = try await enter(secret, in: world)
            try await CommentStore(world.database).release(of: world.consultation, at: .now)
            let record = try #require(try await CommentStore(world.database).records([id]).first)
            #expect(record.state == .received)
        }
    }

    @Test func historyTellsGroupsApartByTheDayOfReceipt() async throws {
        try await SmallWorld.with { world in
            _ = try await enter(facts, in: world)
            try await world.comment(by: world.yuki)
            try await world.comment(by: world.haru)
            let wanted = WantedHistory(
                since: day(2026, 11, 2), step: .week, pupils: [world.haru])
            let counts = try await DiscussionHistory().history(wanted, in: world.database)
            #expect(counts.count == 3)
            let paper = try #require(counts.first { $0.group == .paper })
            #expect(paper.start == day(2026, 11, 2) && paper.posts == 1)
            #expect(counts.first { $0.group == .pupil }?.posts == 1)
        }
    }
}

/// A day that exists.
private func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let day = CivilDate(year, month, day) else { preconditionFailure("no such day") }
    return day
}
