import Civic
import Postgres
import TestSupport
import Testing
import Web

@testable import Site

/// The audit log is searched, taken out as a file, and verified against copies kept outside the database.
@Suite struct AuditStories {
    private func record(_ acts: [String], _ world: World) async throws {
        let site = world.site.assembly.site
        for act in acts {
            try await site.database.transaction { transaction in
                try await Audit.record(
                    Audit.Entry(staffID: nil, act: act), in: transaction, secret: site.secret)
            }
        }
    }

    @Test func `the log is narrowed by person, act, thing and period`() async throws {
        try await World.with { world in
            let admin = try await world.staff("admin", .admin)
            let member: StaffID = try await world.site.database.one("SELECT id FROM staff_member")
            try await record(["draft.publication draft:7", "draft.copy draft:77"], world)
            let all = try await admin.open("/audit")
            #expect(all.text.contains("案を公開した") && all.text.contains("新しい版を作った"))
            let act = try await admin.open("/audit?act=draft_copy")
            #expect(act.text.contains("draft 77") || act.text.contains("案 77"))
            #expect(!act.text.contains("案 7<"))
            let thing = try await admin.open("/audit?kind=draft&id=7")
            #expect(thing.text.contains("案 7<") && !thing.text.contains("案 77"))
            let nobody = try await admin.open("/audit?actor=\(member)&act=draft_copy")
            #expect(nobody.text.contains("条件に合う記録はありません"))
            #expect(try await admin.open("/audit?actor=system&kind=draft").text.contains("案 77"))
            #expect(try await admin.open("/audit?until=2020/1/1").text.contains("条件に合う"))
            #expect(try await admin.open("/audit?from=2020年1月&act=draft_copy").text.contains("案 77"))
            // A list without the filter that was meant would say what was not asked.
            let unread = try await admin.open("/audit?from=きのう")
            #expect(unread.text.contains("読み取れません") && !unread.text.contains("案 77"))
        }
    }

    @Test func `the log goes out as CSV, which the log says`() async throws {
        try await World.with { world in
            let admin = try await world.staff("admin", .admin)
            try await record(["draft.copy draft:77"], world)
            let file = try await admin.get("/audit.csv?act=draft_copy")
            let lines = file.text.split(separator: "\r\n")
            #expect(lines.count == 2 && lines[1].contains(",draft.copy,新しい版を作った,draft,77,"))
            let newest = try await AuditLog(world.site.database).newest(limit: 1)
            #expect(newest.first?.act == "audit.export")
        }
    }

    @Test func `what the owner changed, took out or cut off is found, with the first wrong row`() async throws
    {
        let tamperings: [(SQL, Int64, AuditChain.Broken.Reason)] = [
            ("UPDATE audit SET act = 'x' WHERE id = 3", 3, .changed),
            ("UPDATE audit SET at = at + interval '1 second' WHERE id = 2", 2, .changed),
            ("DELETE FROM audit WHERE id = 2", 3, .changed), ("DELETE FROM audit WHERE id > 3", 5, .cutOff),
            ("DELETE FROM audit", 5, .cutOff),
        ]
        for (tampering, row, reason) in tamperings {
            let folder = ScratchFolder()
            try await World.with { world in
                let (database, secret) = (world.site.database, world.site.assembly.site.secret)
                let before = try await AuditLog(database).newest(limit: 1).first?.id ?? 0
                try await record((before..<5).map { "act.\($0)" }, world)
                let heads = AuditHeads(folder: folder.path)
                try await heads.copy(from: database)
                try await heads.copy(from: database)
                #expect(try heads.all().count == 1)
                #expect(try await AuditChain(database, secret: secret).verify(against: heads.all()) == 5)
                _ = try await world.site.databases.with(.owner) { try await $0.execute(tampering) }
                let error = await #expect(throws: AuditChain.Broken.self) {
                    try await AuditChain(database, secret: secret).verify(against: heads.all())
                }
                #expect(error?.row == row && error?.reason == reason)
            }
        }
    }

    @Test func `a log that was written anew is unlike the copies of its head`() async throws {
        let folder = ScratchFolder()
        try await World.with { world in
            let (database, secret) = (world.site.database, world.site.assembly.site.secret)
            try await record(["one", "two"], world)
            let heads = AuditHeads(folder: folder.path)
            try await heads.copy(from: database)
            _ = try await world.site.databases.with(.owner) { try await $0.execute("DELETE FROM audit") }
            try await record(["one", "other", "three", "four"], world)
            #expect(try await AuditChain(database, secret: secret).verify() == 4)
            let error = await #expect(throws: AuditChain.Broken.self) {
                try await AuditChain(database, secret: secret).verify(against: heads.all())
            }
            #expect(error?.reason == .unlikeCopy)
        }
    }
}
