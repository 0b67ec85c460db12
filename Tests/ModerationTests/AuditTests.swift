import Civic
import Postgres
import TestSupport
import Testing

@testable import Moderation

@Suite struct AuditTests {
    @Test func everyActIsARowOfAnUnbrokenChain() async throws {
        try await ModerationWorld.with { world in
            let subject = Subject.comment(world.comment)
            _ = try await HideContent(subject, reason: Reason("理由"), by: world.tsukamoto).perform(
                in: world.site)
            _ = try await RestoreContent(subject, by: world.morishita).perform(in: world.site)
            let rows = try await world.audit()
            #expect(rows.map(\.act) == ["comment.hiding", "comment.restoration"])
            #expect(rows.map(\.staffID) == [world.tsukamoto.id, world.morishita.id])
            #expect(rows.allSatisfy { $0.subjectKind == .comment && $0.subjectID == world.comment.rawValue })
            #expect(rows[0].follows(nil, secret: world.site.secret))
            #expect(rows[1].follows(rows[0], secret: world.site.secret))
            #expect(!rows[1].follows(nil, secret: world.site.secret))
        }
    }

    @Test func actsAtOnceStillMakeOneChain() async throws {
        try await ModerationWorld.with { world in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<12 {
                    group.addTask {
                        try await world.database.transaction { transaction in
                            try await Audit.record(
                                Audit.Entry(staffID: nil, act: "test.\(number)"), in: transaction,
                                secret: world.site.secret)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await AuditChain(world.database, secret: world.site.secret).verify() == 12)
        }
    }

    @Test func theApplicationCanNeitherChangeNorRemoveARow() async throws {
        try await ModerationWorld.with { world in
            _ = try await HideContent(.comment(world.comment), reason: Reason("理由"), by: world.tsukamoto)
                .perform(in: world.site)
            let attempts: [SQL] = [
                "UPDATE audit SET act = 'nothing'", "DELETE FROM audit", "TRUNCATE audit",
                "ALTER TABLE audit DISABLE TRIGGER ALL", "DROP TABLE audit",
            ]
            for attempt in attempts {
                let error = await #expect(throws: PostgresError.self) {
                    try await world.database.execute(attempt)
                }
                // insufficient_privilege
                #expect(error?.sqlState == "42501")
            }
            #expect(try await world.audit().count == 1)
        }
    }

    @Test func aFailedActLeavesNoTrace() async throws {
        try await ModerationWorld.with { world in
            let gone = StaffMember(id: StaffID(rawValue: 999), displayName: "", role: .moderator)
            let act = HideContent(.comment(world.comment), reason: try Reason("理由"), by: gone)
            await #expect(throws: PostgresError.self) { try await act.perform(in: world.site) }
            #expect(try await world.state() == .published)
            #expect(try await world.notices().isEmpty)
            #expect(try await world.audit().isEmpty)
            #expect(world.drops.count == 0)
        }
    }
}
