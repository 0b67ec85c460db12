import Civic
import Postgres
import TestSupport
import Testing
import Web

@testable import Moderation

@Suite struct HidingTests {
    private func hide(
        _ world: ModerationWorld, _ reason: String = "個人の電話番号のため", by staff: StaffMember? = nil
    ) async throws -> ModerationOutcome {
        try await HideContent(
            .comment(world.comment), reason: Reason(reason), by: staff ?? world.tsukamoto
        ).perform(in: world.site)
    }

    private func restore(_ world: ModerationWorld) async throws -> ModerationOutcome {
        try await RestoreContent(.comment(world.comment), by: world.morishita).perform(in: world.site)
    }

    @Test func hidingTellsTheAuthorWhyAndIsRecorded() async throws {
        try await ModerationWorld.with { world in
            #expect(try await hide(world) == .done)
            #expect(try await world.state() == .hidden)
            #expect(try await world.notices() == [["hiding", "/comments/\(world.comment)", "個人の電話番号のため"]])
            let reasons = try await DecisionRecord().reasons(
                for: [.comment(world.comment)], in: world.database)
            #expect(reasons == [.comment(world.comment): "個人の電話番号のため"])
            #expect(world.drops.count == 1)
        }
    }

    @Test func restoringTakesTheReasonOutOfForce() async throws {
        try await ModerationWorld.with { world in
            _ = try await hide(world)
            #expect(try await restore(world) == .done)
            #expect(try await world.state() == .published)
            #expect(try await world.notices().map(\.[0]) == ["hiding", "restoration"])
            let reasons = try await DecisionRecord().reasons(
                for: [.comment(world.comment)], in: world.database)
            #expect(reasons.isEmpty)
        }
    }

    @Test func hidingAgainAfterARestorationPutsTheNewReasonInForce() async throws {
        try await ModerationWorld.with { world in
            _ = try await hide(world, "一度目")
            _ = try await restore(world)
            #expect(try await hide(world, "二度目") == .done)
            let reasons = try await DecisionRecord().reasons(
                for: [.comment(world.comment)], in: world.database)
            #expect(reasons == [.comment(world.comment): "二度目"])
        }
    }

    @Test func hidingWhatIsHiddenChangesNothing() async throws {
        try await ModerationWorld.with { world in
            _ = try await hide(world)
            #expect(try await hide(world, "ほかの理由", by: world.morishita) == .alreadyHidden)
            #expect(try await world.notices().count == 1)
            #expect(try await world.audit().count == 1)
        }
    }

    @Test func restoringWhatIsPublicChangesNothing() async throws {
        try await ModerationWorld.with { world in
            let outcome = try await restore(world)
            #expect(outcome == .notHidden)
            #expect(try await world.audit().isEmpty)
        }
    }

    @Test func whatItsAuthorTookBackIsNeitherHiddenNorRestored() async throws {
        try await ModerationWorld.with { world in
            try await world.database.execute("UPDATE comment SET state = 'withdrawn'")
            #expect(try await hide(world) == .withdrawn)
            #expect(try await restore(world) == .notHidden)
            #expect(try await world.state() == .withdrawn)
        }
    }

    @Test func whatWasTakenBackWhileHiddenStaysWithdrawn() async throws {
        try await ModerationWorld.with { world in
            _ = try await hide(world)
            try await world.database.execute("UPDATE comment SET state = 'withdrawn'")
            #expect(try await restore(world) == .withdrawn)
        }
    }

    @Test func hidingWhatIsNotThereIsNotFound() async throws {
        try await ModerationWorld.with { world in
            let act = HideContent(
                .comment(CommentID(rawValue: 999)), reason: try Reason("x"), by: world.tsukamoto)
            await #expect(throws: WebError.notFound) { try await act.perform(in: world.site) }
            let passage = HideContent(
                .passage(PassageID(rawValue: 1)), reason: try Reason("x"), by: world.tsukamoto)
            await #expect(throws: WebError.notFound) { try await passage.perform(in: world.site) }
        }
    }

    @Test func ofTwoModeratorsAtOnceOneHidesAndTheOtherIsTold() async throws {
        try await ModerationWorld.with { world in
            async let first = hide(world, "一人目", by: world.tsukamoto)
            async let second = hide(world, "二人目", by: world.morishita)
            let outcomes = try await [first, second]
            #expect(outcomes.filter { $0 == .done }.count == 1)
            #expect(outcomes.filter { $0 == .alreadyHidden }.count == 1)
            #expect(try await world.notices().count == 1)
            #expect(try await world.audit().count == 1)
        }
    }
}
