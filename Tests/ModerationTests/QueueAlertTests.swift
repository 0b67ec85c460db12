import Civic
import Postgres
import TestSupport
import Testing

@testable import Moderation

@Suite struct QueueAlertTests {
    private func mails(_ world: ModerationWorld) async throws -> Int {
        try await world.database.one("SELECT count(*) FROM outbox")
    }

    @Test func moderatorsGetOneMailADayWhileSomethingWaitsTooLong() async throws {
        try await ModerationWorld.with { world in
            let site = try ModerationWorld.site(world.database, world.drops, sendsMail: true)
            try await world.database.execute("UPDATE staff_member SET password_hash = '-'")
            let alert = QueueAlert(site)
            #expect(try await alert.run() == 0, "nothing has waited long")
            try await world.database.execute(
                "UPDATE moderation_entry SET waiting_since = now() - interval '2 days'")
            #expect(try await alert.run() == 2)
            #expect(try await alert.run() == 0, "once a day")
            #expect(try await mails(world) == 2)
            #expect(try await alert.run(at: .now + .seconds(25 * 3600)) == 2)
            try await QueueSettingStore(world.database).save(alertHours: 100)
            #expect(try await alert.run(at: .now + .seconds(50 * 3600)) == 0, "as staff chose")
        }
    }

    @Test func aModeratorOfAnotherConsultationGetsNone() async throws {
        try await ModerationWorld.with { world in
            let site = try ModerationWorld.site(world.database, world.drops, sendsMail: true)
            try await world.database.execute(
                """
                WITH place AS (
                    INSERT INTO consultation (slug, title, published_at) VALUES ('park', '公園', now()) RETURNING id),
                member AS (
                    INSERT INTO staff_member (email, display_name, role, is_limited, password_hash)
                    VALUES ('park@shiomi.example', '公園係', 'moderator', true, '-') RETURNING id)
                INSERT INTO staff_grant (staff_id, consultation_id, role)
                SELECT member.id, place.id, 'moderator' FROM member, place
                """)
            try await world.database.execute(
                "UPDATE moderation_entry SET waiting_since = now() - interval '2 days'")
            let moderators = try await site.ports.people.staff(who: .moderate, in: world.database)
            #expect(moderators.count == 1)
            #expect(try await QueueAlert(site).run() == 0)
            #expect(try await mails(world) == 0)
        }
    }
}
