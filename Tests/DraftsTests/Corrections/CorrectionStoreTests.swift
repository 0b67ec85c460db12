import Civic
import Documents
import Postgres
import TestSupport
import Testing
import Web

@testable import Drafts

@Suite("Corrections in the database")
struct CorrectionStoreTests {
    private static let text = """
        汐見計画

        第１章 窓口
        転入の手続き（※1）にかかる時間を半分にします。
        ・朝市の記録
        ・図書館の本

        第２章 港
        朝市の日は、駐車場を朝六時から開けます。
        ※1 市に住み始める手続き。
        """

    /// An unpublished version and somebody who corrects it.
    private struct Desk {
        let database: Database
        let slug: Slug
        let version: DraftVersionID
        let ids: [PassageID]
        let member: StaffMember

        init(_ database: Database) async throws {
            self.database = database
            slug = try #require(Slug(rawValue: "plan"))
            let secret = try #require(Secret(Secret.random()))
            let publication = Publication(secret: secret, dropSharedPages: {}) { _, _ in }
            let report = try await ImportDraft(database: database, publication: publication).run(
                ImportDraft.Order(
                    bytes: Array(CorrectionStoreTests.text.utf8), source: "plan.txt", consultation: slug,
                    slug: slug))
            (version, ids) = (report.version.id, report.ids)
            let staff: StaffID? = try await database.value(
                """
                INSERT INTO staff_member (email, display_name, role)
                VALUES ('hirose@shiomi.example', '広瀬', 'editor') RETURNING id
                """)
            member = StaffMember(id: try #require(staff), displayName: "広瀬", role: .editor)
        }

        @discardableResult
        func correct(
            _ correction: Correction, seen: [PassageID: Int] = [:]
        ) async throws -> CorrectPassages.Outcome {
            try await database.transaction {
                try await CorrectPassages(correction, in: slug, number: 1, seen: seen, by: member).perform($0)
            }
        }

        func undo() async throws -> UndoCorrection.Outcome {
            try await database.transaction { transaction in
                let last = try await CorrectionJournal(transaction).last(of: version)
                return try await UndoCorrection(last?.number ?? 0, in: slug, number: 1, by: member)
                    .perform(transaction)
            }
        }

        var manuscript: Manuscript {
            get async throws { try await DraftStore(database).manuscript(of: version).manuscript }
        }
    }

    @Test(
        "what is written is what was meant, and all of it can be taken back",
        arguments: 1...6 as ClosedRange<UInt64>)
    func kept(seed: UInt64) async throws {
        try await withDatabase { database in
            let desk = try await Desk(database)
            let original = try await desk.manuscript
            #expect(original.entries.contains { $0.term != nil })
            var random = SeededRandom(seed)
            var done = 0
            for _ in 0..<25 {
                let now = try await desk.manuscript
                let entry = try #require(now.entries.randomElement(using: &random))
                let target = now.entries.randomElement(using: &random) ?? entry
                let acts: [Correction] = [
                    .up(entry.id), .down(entry.id), .move(entry.id, before: target.id), .join(entry.id),
                    .split(entry.id, [entry.text, "続き"]), .check(entry.id), .drop(entry.id),
                    .rewrite(
                        entry.id, Wording(kind: .heading, level: 2, text: entry.text, label: entry.label)),
                ]
                let act = try #require(acts.randomElement(using: &random))
                if case .drop = act, now.entries.count < 4 { continue }
                if case .done = try await desk.correct(act) { done += 1 }
            }
            #expect(done > 10)
            for _ in 0..<done { #expect(try await desk.undo() != .changed) }
            #expect(try await desk.undo() == .changed, "nothing is left to be taken back")
            #expect(try await desk.manuscript == original)
            let positions: [Int] = try await database.values(
                "SELECT position FROM passage_version WHERE version_id = \(desk.version) ORDER BY position")
            #expect(positions == Array(1...original.entries.count))
        }
    }

    @Test("two editors of one passage notice each other; of different ones they don't")
    func conflict() async throws {
        try await withDatabase { database in
            let desk = try await Desk(database)
            let wording = Wording(kind: .paragraph, text: "先に直した文。")
            #expect(
                try await desk.correct(.rewrite(desk.ids[1], wording), seen: [desk.ids[1]: 0])
                    == .done(desk.ids[1]))
            #expect(
                try await desk.correct(.drop(desk.ids[1]), seen: [desk.ids[1]: 0]) == .changed(desk.ids[1]))
            #expect(try await desk.correct(.drop(desk.ids[2]), seen: [desk.ids[2]: 0]) == .done(desk.ids[3]))
            #expect(try await desk.correct(.check(desk.ids[2]), seen: [desk.ids[2]: 0]) == .gone)
            #expect(try await desk.correct(.up(desk.ids[1])) == .done(desk.ids[1]))
            #expect(try await desk.manuscript[desk.ids[1]]?.text == "先に直した文。")
        }
    }

    @Test("many editors at once leave every place taken once")
    func crowd() async throws {
        try await withDatabase { database in
            let desk = try await Desk(database)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for id in desk.ids {
                    group.addTask { try await desk.correct(.down(id)) }
                    group.addTask { try await desk.correct(.check(id)) }
                    group.addTask { try await desk.correct(.split(id, ["前", "後"])) }
                }
                try await group.waitForAll()
            }
            let manuscript = try await desk.manuscript
            #expect(manuscript.entries.count == 2 * desk.ids.count)
            let acts: Int? = try await database.value("SELECT count(*) FROM correction")
            let revision: Int? = try await database.value(
                "SELECT revision FROM draft_version WHERE id = \(desk.version)")
            #expect(acts == revision)
        }
    }

    @Test("what staff dropped is listed and comes back as it was, with its term")
    func bringBack() async throws {
        try await withDatabase { database in
            let desk = try await Desk(database)
            let original = try await desk.manuscript
            let note = try #require(original.entries.last)
            #expect(note.kind == .note)
            try await desk.correct(.drop(note.id))
            let loaded = try await CorrectedVersion.load(desk.slug, number: 1, in: database)
            let dropped = try #require(loaded?.dropped.first)
            #expect(dropped.entry == note)
            try await desk.correct(.bringBack(dropped.entry, after: dropped.after))
            #expect(try await desk.manuscript == original)
            #expect(try await CorrectedVersion.load(desk.slug, number: 1, in: database)?.dropped == [])
        }
    }

    @Test("undoing goes on when a passage got another id by the matching")
    func renamed() async throws {
        try await withDatabase { database in
            let desk = try await Desk(database)
            let original = try await desk.manuscript
            try await desk.correct(.drop(desk.ids[2]))
            try await desk.correct(.up(desk.ids[4]))
            let draft = try #require(try await DraftStore(database).find(desk.slug))
            // One takes the id of the passage that was dropped.
            try await database.transaction {
                try await DraftStore($0).rename(
                    [(desk.ids[4], to: desk.ids[2])], in: desk.version, of: draft.id)
            }
            #expect(try await desk.undo() == .done(desk.ids[2]))
            _ = try await desk.undo()
            let texts = try await desk.manuscript.entries.map(\.text)
            #expect(texts == original.entries.map(\.text))
        }
    }

    @Test("a version that is public is not corrected")
    func published() async throws {
        try await withDatabase { database in
            let desk = try await Desk(database)
            try await desk.correct(.up(desk.ids[1]))
            try await database.execute("UPDATE draft_version SET published_at = now()")
            #expect(try await desk.correct(.drop(desk.ids[1])) == .published)
            #expect(try await desk.undo() == .published)
        }
    }
}
