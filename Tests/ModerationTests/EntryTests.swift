import Civic
import Postgres
import TestSupport
import Testing

@testable import Moderation

@Suite struct EntryTests {
    private func voice(_ world: ModerationWorld, _ count: Int = 1) async throws -> [CommentID] {
        try await world.database.values(
            """
            INSERT INTO comment (consultation_id, subject_kind, subject_id, stance, body, state, submission, receipt,
                                 receipt_year, channel, received_on)
            SELECT consultation_id, subject_kind, subject_id, 'agree', '紙の意見 ' || n, 'received', 'v' || n, n, 2026,
                   'letter', now()::date
            FROM comment, generate_series(1, \(count)) n WHERE id = \(world.comment) RETURNING id
            """)
    }

    @Test func voicesFromPaperDoNotWaitAndCanBeHidden() async throws {
        try await ModerationWorld.with { world in
            let before = try await EntryStore(world.database).count(QueueFilter(scope: .all))
            let ids = try await voice(world, 500)
            #expect(try await EntryStore(world.database).count(QueueFilter(scope: .all)) == before)
            let id = try #require(ids.first)
            let entry = try #require(try await EntryStore(world.database).find(.comment(id)))
            #expect(entry.authorID == nil && !entry.isByPupil)
            let hidden = try await HideContent(.comment(id), reason: Reason("氏名があるため"), by: world.tsukamoto)
                .perform(in: world.site)
            #expect(hidden == .done)
            #expect(try await world.notices().isEmpty, "nobody is there to be told")
            let restored = try await RestoreContent(.comment(id), by: world.tsukamoto).perform(in: world.site)
            #expect(restored == .done)
            try await world.database.execute("UPDATE comment SET body = '直した文' WHERE id = \(id)")
            #expect(try await EntryStore(world.database).find(.comment(id))?.isWaiting == false)
        }
    }

    @Test func anEntryFollowsItsTextAndGoesWithIt() async throws {
        try await ModerationWorld.with { world in
            let store = EntryStore(world.database)
            try await world.database.execute("UPDATE comment SET state = 'withdrawn'")
            #expect(try await store.find(.comment(world.comment))?.isWaiting == false)
            try await world.database.execute("UPDATE comment SET state = 'unconfirmed'")
            try await world.database.execute("DELETE FROM comment")
            #expect(try await store.find(.comment(world.comment)) == nil)
        }
    }

    @Test func whoHasAnEntryOpenIsSeenByOthersUntilItIsDecided() async throws {
        try await ModerationWorld.with { world in
            let entry = try #require(try await EntryStore(world.database).find(.comment(world.comment)))
            let looks = LookStore(world.database)
            try await looks.note([entry.id], by: world.tsukamoto.id, alone: false)
            try await looks.note([entry.id], by: world.tsukamoto.id, alone: true)
            func others(than staff: StaffMember, at now: Instant = .now) async throws -> LookStore.Look? {
                try await looks.others(at: [entry.id], than: staff.id, now: now)[entry.id]
            }
            #expect(
                try await others(than: world.morishita)
                    == LookStore.Look(staff: world.tsukamoto.id, isAlone: true))
            #expect(try await others(than: world.tsukamoto) == nil)
            #expect(try await others(than: world.morishita, at: .now + .seconds(601)) == nil)
            _ = try await ApproveContent(.comment(world.comment), by: world.tsukamoto).perform(in: world.site)
            #expect(try await others(than: world.morishita) == nil)
        }
    }

    @Test func aPersonsFileHasAppealsAndSanctionsAndErasureTakesTheWords() async throws {
        try await ModerationWorld.with { world in
            _ = try await HideContent(.comment(world.comment), reason: Reason("理由"), by: world.tsukamoto)
                .perform(in: world.site)
            let decision = try #require(
                try await DecisionStore(world.database).last(on: .comment(world.comment)))
            _ = try await AppealStore(world.database).add(
                "電話番号は市役所のものです", against: decision.id, by: world.author)
            _ = try await SanctionPerson(.warning, world.author, reason: Reason("くり返し"), by: world.tsukamoto)
                .perform(in: world.site, at: .now)
            let sections = try await DecisionPersonalData().sections(
                about: world.author, posts: [.comment(world.comment)], in: world.database,
                secret: world.site.secret)
            #expect(sections.map(\.kind) == [.decisions, .appeals, .sanctions])
            #expect(sections.allSatisfy { $0.rows.count == 1 })
            #expect(try await AppealStore(world.database).hasOpen(of: world.author))
            try await world.database.transaction { transaction in
                _ = try await DecisionPersonalData().eraseTexts(of: world.author, in: transaction)
            }
            let words = try await AppealStore(world.database).find(against: decision.id)?.words
            #expect(words == ErasedText.words)
        }
    }

    @Test func reportsGoSomeTimeAfterTheDecisionAndNotBefore() async throws {
        try await ModerationWorld.with { world in
            try await world.database.transaction { transaction in
                let entry = try #require(try await EntryStore(transaction).lock(.comment(world.comment)))
                let report = NewReport(reason: .insult, words: "", account: world.author, site: world.site)
                _ = try await ReportStore(transaction).add(report, to: entry)
            }
            let task = ReportRetention()
            let later = Instant.now + .seconds(60)
            #expect(try await task.due(before: later, in: world.site) == 0)
            _ = try await ApproveContent(.comment(world.comment), by: world.tsukamoto).perform(in: world.site)
            #expect(try await task.due(before: .now - .seconds(60), in: world.site) == 0)
            #expect(try await task.erase(before: later, in: world.site) == 1)
        }
    }
}
