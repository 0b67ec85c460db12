import Civic
import Foundation
import Postgres
import TestSupport
import Testing

@testable import Site

/// What was kept long enough goes by itself, and the log says how much.
@Suite struct RetentionStories {
    private func count(_ rows: SQL, _ world: World) async throws -> Int {
        try await world.site.database.value("SELECT count(*) FROM \(rows)", as: Int.self) ?? -1
    }

    @Test func `the page says what goes next, the run erases it and the log counts it`() async throws {
        try await World.with { world in
            _ = try await world.resident("taro")
            try await world.site.database.execute(
                """
                INSERT INTO notice (account_id, kind, path, created_at)
                SELECT id, 'reply', '/comments/1', now() - n * interval '400 days' FROM account,
                generate_series(1, 2) n
                """)
            let admin = try await world.staff("admin", .admin)
            let page = try await admin.open("/people/retention")
            #expect(page.text.contains("<td>730日</td><td>1件</td>"))
            try await Retention(world.site.assembly.site).run()
            #expect(try await count("notice", world) == 1)
            let acts = try await AuditLog(world.site.database).newest(limit: 3).map(\.act)
            #expect(acts.first == "retention.notices rows:1")
            let after = try await admin.open("/people/retention")
            #expect(after.text.contains("<td>730日</td><td>0件</td>"))
            #expect(try await admin.open("/audit?act=retention_notices").text.contains("1件"))
        }
    }

    @Test func `staff change the days within what makes sense`() async throws {
        try await World.with { world in
            let admin = try await world.staff("admin", .admin)
            let page = try await admin.open("/people/retention")
            let wrong = try await admin.submitOnly(
                page, to: "/people/retention", ["security_log": "30", "notices": "60"])
            #expect(wrong.status == 422 && wrong.text.contains("value=\"30\""))
            #expect(try await count("retention_rule", world) == 0)
            _ = try await admin.submit(page, to: "/people/retention", ["notices": "60"])
            #expect(try await RetentionStore(world.site.database).days()[.notices] == 60)
            #expect(try await count("retention_rule", world) == 1)
        }
    }

    @Test func `details of submitters go some time after the result is public, and not before`() async throws
    {
        try await World.with { world in
            let site = world.site.assembly.site
            _ = try await world.resident("taro")
            let author: AccountID = try await world.site.database.one("SELECT id FROM account")
            let comment = try await Posts(world: world).comment("意見", by: author)
            try await site.database.execute(
                "INSERT INTO opinion_submitter (comment_id, sealed) VALUES (\(comment), decode(repeat('00', 40), 'hex'))"
            )
            #expect(try await Retention(site).due()[.submitterDetails] == 0)
            try await site.database.execute(
                """
                INSERT INTO consultation_result (consultation_id, published_at, people, submissions)
                SELECT consultation_id, now() - interval '366 days', 1, 1 FROM comment WHERE id = \(comment)
                """)
            #expect(try await Retention(site).due()[.submitterDetails] == 1)
            try await Retention(site).run()
            #expect(try await count("opinion_submitter", world) == 0)
        }
    }

    @Test func `old files of the security log go, new ones stay`() async throws {
        let folder = ScratchFolder()
        for day in ["2020-01-01", "2026-11-21"] { try folder.write("{}\n", to: "security-\(day).jsonl") }
        try folder.write("", to: "other-2020-01-01.jsonl")
        try await TestSite.with { site in
            let task = SecurityLogRetention(folder: folder.path)
            let limit = try #require(CivilDate(2025, 11, 22)).start
            #expect(try await task.due(before: limit, in: site.assembly.site) == 1)
            #expect(try await task.erase(before: limit, in: site.assembly.site) == 1)
            let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            #expect(left == ["other-2020-01-01.jsonl", "security-2026-11-21.jsonl"])
        }
    }

    @Test func `what a crash left in the temporary folder goes after some hours`() throws {
        let folder = ScratchFolder()
        for name in ["tomoni-export-abc", ".tomoni-backup-abc", "other"] {
            try FileManager.default.createDirectory(
                atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
        }
        TemporaryFiles.removeAbandoned(in: folder.path)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 3)
        TemporaryFiles.removeAbandoned(in: folder.path, now: Date(timeIntervalSinceNow: 7 * 3600))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["other"])
    }
}
