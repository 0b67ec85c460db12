import Civic
import Postgres
import TestSupport
import Testing
import Web

@testable import Moderation

@Suite struct QueueTests {
    private func entry(_ world: ModerationWorld) async throws -> ModerationEntry {
        try #require(try await EntryStore(world.database).find(.comment(world.comment)))
    }

    private func hold(_ world: ModerationWorld) async throws {
        try await world.database.execute("UPDATE comment SET needs_check = true, state = 'held'")
    }

    private func approve(
        _ world: ModerationWorld, revision: Int? = nil, batch: Int64? = nil
    ) async throws -> ModerationOutcome {
        try await ApproveContent(
            .comment(world.comment), by: world.tsukamoto, revision: revision, batch: batch
        ).perform(in: world.site)
    }

    @Test func whatIsNewWaitsUntilSomebodyLooked() async throws {
        try await ModerationWorld.with { world in
            let waiting = try await EntryStore(world.database).count(QueueFilter(scope: .all))
            #expect(waiting == 2)
            #expect(try await approve(world) == .done)
            #expect(try await EntryStore(world.database).count(QueueFilter(kind: .comment, scope: .all)) == 0)
            #expect(try await world.notices().isEmpty)
            #expect(try await world.audit().map(\.act) == ["comment.approval"])
            #expect(try await approve(world) == .alreadySeen)
        }
    }

    @Test func whatIsHeldBecomesPublicWithAnApprovalAndItsAuthorIsTold() async throws {
        try await ModerationWorld.with { world in
            try await hold(world)
            #expect(try await EntryStore(world.database).count(QueueFilter(cause: .held, scope: .all)) == 1)
            #expect(try await approve(world) == .done)
            #expect(try await world.state() == .published)
            #expect(try await world.notices().map(\.[0]) == ["approval"])
        }
    }

    @Test func theDatabaseRefusesToPublishWhatMustBeLookedAt() async throws {
        try await ModerationWorld.with { world in
            try await hold(world)
            await #expect(throws: PostgresError.self) {
                try await world.database.execute("UPDATE comment SET state = 'published'")
            }
        }
    }

    @Test func whatWaitsForItsAuthorsConfirmationIsNobodysToDecide() async throws {
        try await ModerationWorld.with { world in
            try await world.database.execute("UPDATE comment SET state = 'unconfirmed'")
            #expect(try await approve(world) == .withdrawn)
            let restored = try await RestoreContent(.comment(world.comment), by: world.tsukamoto)
                .perform(in: world.site)
            #expect(restored == .notHidden)
            #expect(try await world.state() == .unconfirmed)
        }
    }

    @Test func whoeverDecidesOnWhatHasChangedIsToldAndNothingIsDone() async throws {
        try await ModerationWorld.with { world in
            let seen = try await entry(world).revision
            try await world.database.execute("UPDATE comment SET body = '電話は090-1234-5678'")
            #expect(try await approve(world, revision: seen) == .changed)
            let hiding = HideContent(
                .comment(world.comment), reason: try Reason("理由"), by: world.tsukamoto, revision: seen)
            #expect(try await hiding.perform(in: world.site) == .changed)
            #expect(try await world.state() == .published)
            #expect(try await world.audit().isEmpty)
            let now = try await entry(world).revision
            #expect(try await approve(world, revision: now) == .done)
        }
    }

    @Test func ofTwoModeratorsAtOnceOneDecides() async throws {
        try await ModerationWorld.with { world in
            try await hold(world)
            let seen = try await entry(world).revision
            async let first = approve(world, revision: seen)
            async let second = HideContent(
                .comment(world.comment), reason: Reason("理由"), by: world.morishita, revision: seen
            ).perform(in: world.site)
            let outcomes = try await [first, second]
            #expect(outcomes.filter { $0 == .done }.count == 1, "\(outcomes)")
            #expect(try await world.audit().count == 1)
        }
    }

    @Test func whatItsAuthorChangesWaitsAgain() async throws {
        try await ModerationWorld.with { world in
            _ = try await approve(world)
            try await world.database.execute("UPDATE comment SET body = 'ほかの文'")
            #expect(try await entry(world).isWaiting)
        }
    }

    @Test func anApprovalIsUndoneWithTheHoldAndTheReports() async throws {
        try await ModerationWorld.with { world in
            try await hold(world)
            let batch = try await DecisionStore(world.database).newBatch()
            _ = try await approve(world, batch: batch)
            let undone = try await UndoDecisions(batch, by: world.tsukamoto).perform(in: world.site)
            #expect(undone == UndoDecisions.Result(done: 1, left: 0))
            #expect(try await world.state() == .held)
            #expect(try await entry(world).isWaiting)
            let again = try await UndoDecisions(batch, by: world.tsukamoto).perform(in: world.site)
            #expect(again == UndoDecisions.Result(done: 0, left: 1))
        }
    }

    @Test func aHidingIsUndoneButNotAfterAColleagueDecided() async throws {
        try await ModerationWorld.with { world in
            let batch = try await DecisionStore(world.database).newBatch()
            let hiding = HideContent(
                .comment(world.comment), reason: try Reason("理由"), by: world.tsukamoto, batch: batch)
            _ = try await hiding.perform(in: world.site)
            #expect(try await UndoDecisions(batch, by: world.morishita).perform(in: world.site).done == 0)
            #expect(try await UndoDecisions(batch, by: world.tsukamoto).perform(in: world.site).done == 1)
            #expect(try await world.state() == .published)
            let reasons = try await DecisionRecord().reasons(
                for: [.comment(world.comment)], in: world.database)
            #expect(reasons.isEmpty)
            let counts = try await DecisionCounts.read(in: world.database)
            #expect(counts.months.isEmpty)
        }
    }

    @Test func reportsAreOneAReaderAndOneBundleATextAndForgetWhoSentThem() async throws {
        try await ModerationWorld.with { world in
            _ = try await approve(world)
            for reader: UInt8 in [1, 1, 2] {
                try await world.database.transaction { transaction in
                    let entry = try #require(try await EntryStore(transaction).lock(.comment(world.comment)))
                    let report = NewReport(
                        reason: .insult, words: "", reporter: [UInt8](repeating: reader, count: 32))
                    _ = try await ReportStore(transaction).add(report, to: entry)
                }
            }
            #expect(try await entry(world).reports == 2)
            #expect(
                try await EntryStore(world.database).count(QueueFilter(cause: .reported, scope: .all)) == 1)
            #expect(try await world.state() == .published, "a report hides nothing")
            _ = try await approve(world)
            #expect(try await entry(world).reports == 0)
            let known: Int? = try await world.database.value(
                "SELECT count(*) FROM moderation_report WHERE reporter IS NOT NULL")
            #expect(known == 0)
        }
    }

    @Test func anAppealIsDecidedByAnotherPersonWhereThereIsOne() async throws {
        try await ModerationWorld.with { world in
            try await world.database.execute("UPDATE staff_member SET password_hash = '-'")
            _ = try await HideContent(.comment(world.comment), reason: Reason("理由"), by: world.tsukamoto)
                .perform(in: world.site)
            let decision = try #require(
                try await DecisionStore(world.database).last(on: .comment(world.comment)))
            let store = AppealStore(world.database)
            #expect(try await store.add("電話番号は市役所のものです", against: decision.id, by: world.author))
            #expect(try await !store.add("もう一度言いますが番号は市のもの", against: decision.id, by: world.author))
            let appeal = try #require(try await store.find(against: decision.id))
            func decide(_ staff: StaffMember) async throws -> DecideAppeal.Result {
                try await DecideAppeal(appeal.id, .granted, reason: Reason("市の番号でした"), by: staff)
                    .perform(in: world.site)
            }
            #expect(try await decide(world.tsukamoto) == .sameModerator)
            #expect(try await decide(world.morishita) == .done)
            #expect(try await decide(world.morishita) == .alreadyDecided)
            #expect(try await world.state() == .published)
            #expect(try await world.notices().map(\.[0]) == ["hiding", "appeal_granted"])
            #expect(
                try await world.audit().map(\.act) == [
                    "comment.hiding", "comment.restoration", "appeal.granted",
                ])
        }
    }

    @Test func aClerkWhoIsAloneDecidesOnAppealsToo() async throws {
        try await ModerationWorld.with { world in
            _ = try await HideContent(.comment(world.comment), reason: Reason("理由"), by: world.tsukamoto)
                .perform(in: world.site)
            let decision = try #require(
                try await DecisionStore(world.database).last(on: .comment(world.comment)))
            let may = try await DecideAppeal.may(
                world.tsukamoto.id, decideAgainst: decision, in: world.database, world.site)
            #expect(may)
        }
    }

    @Test func textsAreHeldForTheReasonsThatStaffChose() async throws {
        try await ModerationWorld.with { world in
            let consultation: ConsultationID = try await world.database.one("SELECT id FROM consultation")
            func holds(_ text: String) async throws -> [Hold] {
                let post = ScreenedPost(author: world.author, consultation: consultation, text: text)
                return try await ModerationScreening().verdict(
                    on: post, at: .now, in: world.database, site: world.site
                ).holds
            }
            #expect(try await holds("電話は090-1234-5678").isEmpty)
            try await ModeStore(world.database).save(
                [.firstPost, .personalData, .link, .word], for: consultation)
            let word = try #require(WordList.Word("バーゲン"))
            _ = try await WordStore(world.database).add(word, by: world.tsukamoto.id)
            #expect(try await holds("こんにちは") == [.firstPost])
            _ = try await approve(world)
            #expect(try await holds("こんにちは").isEmpty)
            #expect(try await holds("電話は090-1234-5678") == [.personalData])
            #expect(try await holds("ばーげん www.example.com") == [.link, .word])
            _ = try await SanctionPerson(.checkFirst, world.author, by: world.tsukamoto)
                .perform(in: world.site, at: .now)
            #expect(try await holds("こんにちは") == [.author])
        }
    }

    @Test func aSuspensionEndsByItselfOrByHand() async throws {
        try await ModerationWorld.with { world in
            let now = Instant.now
            let act = SanctionPerson(
                .suspension, world.author, reason: try Reason("くり返し"), until: now + .seconds(3600),
                by: world.morishita)
            #expect(try await act.perform(in: world.site, at: now))
            func standing(_ at: Instant) async throws -> Suspension? {
                Standing(try await SanctionStore(world.database).all(of: world.author), at: at).suspension
            }
            #expect(try await standing(now)?.reason == "くり返し")
            #expect(try await standing(now + .seconds(3601)) == nil)
            let end = SanctionPerson(.suspensionEnd, world.author, by: world.morishita)
            #expect(try await end.perform(in: world.site, at: now))
            #expect(try await !end.perform(in: world.site, at: now))
            #expect(try await standing(now) == nil)
            #expect(try await world.notices().map(\.[0]) == ["suspension", "suspension_end"])
        }
    }
}
