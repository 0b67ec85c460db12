import Accounts
import Civic
import Foundation
import Postgres
import TestSupport
import Testing

@testable import Site

/// The whole state goes into a file and comes back, with real clusters of their own.
@Suite(.serialized) struct BackupStories {
    /// An installation in a folder, as a command opens it.
    private func with(
        _ folder: String, _ body: @Sendable (Installation) async throws -> Void
    ) async throws {
        let configuration = try Configuration.read([
            "TOMONI_HOME": Repository.root, "TOMONI_DATA": folder, "TOMONI_CITY_NAME": "汐見市",
        ])
        let installation = try await Installation.open(configuration, for: .command) { _ in }
        do {
            try await body(installation)
            await installation.close()
        } catch {
            await installation.close()
            throw error
        }
    }

    /// People, texts, details that are encrypted, sessions and rows of the audit log.
    private func fill(_ installation: Installation) async throws {
        let assembly = try await installation.assembly(
            security: try installation.securityLog(), announce: {})
        let hasher = PasswordHasher(threads: installation.workers)
        _ = try await SampleCity(
            site: assembly.site.withoutMail, hasher: hasher, folder: Repository.root + "/Resources/Demo"
        ).fill()
        let account: AccountID? = try await installation.database.value("SELECT min(id) FROM account")
        _ = try await ResidentSessions(installation.database).open(for: try #require(account))
    }

    private func fingerprints(_ installation: Installation) async throws -> Set<TableFingerprint> {
        let owner = Database(configuration: installation.owner, loops: installation.loops)
        let found = try await owner.snapshot { try await BackupFingerprints.read($0, .silent) }
        await owner.close()
        // The one table that the backup itself writes to after it was made.
        return Set(found.filter { !["backup_run", "audit"].contains($0.table) })
    }

    @Test func `what was backed up is restored, equal in every table, and the audit log still verifies`()
        async throws
    {
        let (first, second, files) = (ScratchFolder(), ScratchFolder(), ScratchFolder())
        let file = files.path + "/whole.backup"
        nonisolated(unsafe) var saved: Set<TableFingerprint> = []
        try await with(first.path) { installation in
            try await fill(installation)
            _ = try await MakeBackup(installation: installation, output: file).run()
            try await VerifyBackup(
                file: file, newestMigration: try await installation.newestMigration()
            ).run()
            saved = try await fingerprints(installation)
        }
        #expect(saved.count > 50 && saved.contains { $0.table == "comment" && $0.rows > 40 })
        // Nothing beside the file is left.
        #expect(try FileManager.default.contentsOfDirectory(atPath: files.path) == ["whole.backup"])
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try FileManager.default.copyItem(atPath: first.path + "/secret", toPath: second.path + "/secret")
        try await with(second.path) { installation in
            let restored = try await RestoreBackup(
                installation: installation, file: file, isForced: false
            ).run()
            #expect(restored.forgotten == 0)
            #expect(try await fingerprints(installation) == saved)
            let heads = try AuditHeads(folder: installation.data).all()
            let rows = try await AuditChain(installation.database, secret: installation.secret)
                .verify(against: heads)
            #expect(rows > 10 && heads.count == 1)
            // Everybody has to log in again.
            #expect(try await installation.database.value("SELECT count(*) FROM session", as: Int.self) == 0)
            // The roles are as apart as before.
            for attempt: SQL in [
                "UPDATE audit SET act = 'x'", "DELETE FROM audit", "TRUNCATE audit", "DROP TABLE audit",
            ] {
                let error = await #expect(throws: PostgresError.self) {
                    try await installation.database.execute(attempt)
                }
                #expect(error?.sqlState == "42501")
            }
        }
    }

    @Test func `a restore refuses what would lose or break something, and changes nothing`() async throws {
        let (first, second, files) = (ScratchFolder(), ScratchFolder(), ScratchFolder())
        let file = files.path + "/whole.backup"
        try await with(first.path) { installation in
            try await fill(installation)
            _ = try await MakeBackup(installation: installation, output: file).run()
            let before = try await fingerprints(installation)
            await #expect(throws: BackupError.self) {
                _ = try await RestoreBackup(installation: installation, file: file, isForced: false).run()
            }
            try damage(file, into: files.path + "/damaged.backup")
            await #expect(throws: BackupError.self) {
                _ = try await RestoreBackup(
                    installation: installation, file: files.path + "/damaged.backup", isForced: true
                ).run()
            }
            await #expect(throws: BackupError.self) {
                _ = try await RestoreBackup(
                    installation: installation, file: Repository.root + "/README.md", isForced: true
                ).run()
            }
            // A version that knows fewer migrations than the backup has.
            await #expect(throws: BackupError.self) {
                try await VerifyBackup(file: file, newestMigration: 3).run()
            }
            #expect(try await fingerprints(installation) == before)
        }
        // Another secret: names and addresses could never be read again.
        try await with(second.path) { installation in
            await #expect(throws: BackupError.self) {
                _ = try await RestoreBackup(installation: installation, file: file, isForced: false).run()
            }
            let people = try await PersonStore(installation.database).search("a", limit: 5)
            #expect(people.isEmpty)
        }
    }

    private func damage(_ file: String, into other: String) throws {
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        bytes[bytes.count / 2] ^= 1
        try Data(bytes).write(to: URL(fileURLWithPath: other))
    }

    @Test func `who was forgotten after a backup is forgotten again when it is restored`() async throws {
        let (folder, files) = (ScratchFolder(), ScratchFolder())
        let file = files.path + "/whole.backup"
        try await with(folder.path) { installation in
            try await fill(installation)
            _ = try await MakeBackup(installation: installation, output: file).run()
            let person = try #require(
                try await PersonStore(installation.database).search("hamada@", limit: 1).first)
            let security = try installation.securityLog()
            let site = try await installation.assembly(security: security, announce: {}).site
            try await ForgetPerson(person.id, texts: .withdraw, by: nil).perform(in: site)
            security.write(
                .init(
                    "person_erased", from: "-", in: .init(), subject: "account/\(person.id)",
                    detail: "withdraw"))
            security.flush()
            let restored = try await RestoreBackup(
                installation: installation, file: file, isForced: true
            ).run()
            #expect(restored.forgotten == 1)
            let again = try await PersonStore(installation.database).find(person.id)
            #expect(again?.email == nil && again?.closedAt != nil)
        }
    }

    @Test func `the daily backup is made once from its hour on, tried out, and told`() async throws {
        let folder = ScratchFolder()
        try await with(folder.path) { installation in
            let job = DailyBackups(installation: installation, logger: .init(label: "test"))
            // 02:00 and 04:00 in Japan.
            let day = try #require(CivilDate(2026, 11, 22))
            try await job.runIfDue(at: day.start + .seconds(2 * 3600))
            let none = try await BackupRuns(installation.database).state()
            #expect(none.good == nil && none.isWorrying(at: .now))
            try await job.runIfDue(at: day.start + .seconds(4 * 3600))
            try await job.runIfDue(at: day.start + .seconds(5 * 3600))
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/backups")
            #expect(names.sorted() == [".lock", "tomoni-2026-11-22.backup"])
            let state = try await BackupRuns(installation.database).state()
            #expect(state.good?.isVerified == true && state.good?.isDaily == true && state.failed == nil)
            #expect(!state.isWorrying(at: .now) && state.isWorrying(at: .now + .seconds(3 * 86_400)))
            #expect(Check.report(state, at: .now).contains("tried out"))
        }
    }

    @Test func `two servers that share a folder make one backup`() async throws {
        let folder = ScratchFolder()
        let shelf = try BackupShelf(folder: folder.path)
        let inner = try await shelf.alone { try await shelf.alone { true } }
        #expect(inner == .some(nil))
        #expect(try await shelf.alone { true } == true)
    }

    @Test func `parts of a backup that is tried out are for nobody else`() async throws {
        let modes = try await BackupFolder.with(near: "/tmp") { folder in
            chmod(folder.path, 0o711)
            let parts = try folder.closed("parts")
            let mode = try FileManager.default.attributesOfItem(atPath: parts.path)[.posixPermissions]
            return mode as? Int
        }
        #expect(modes == 0o700)
    }

    @Test func `seven days and four weeks are kept`() throws {
        let start = try #require(CivilDate(2026, 9, 1))
        let days = (0..<80).map { CivilDate(start.start + .seconds(86_400 * $0)) }
        let kept = BackupShelf.kept(days).sorted()
        #expect(kept.suffix(7) == days.suffix(7))
        #expect(kept.count == 7 + 2)
        #expect(BackupShelf.kept([]).isEmpty)
    }
}
