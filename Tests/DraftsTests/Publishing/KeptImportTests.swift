import Civic
import Documents
import Foundation
import Postgres
import TestSupport
import Testing
import Web

@testable import Drafts

@Suite("What an import leaves for staff")
struct KeptImportTests {
    private let text = """
        汐見計画

        第１章 窓口
        見守り（※1）にかかる時間を半分にします。

        指標名 単位 現状値（R5） 目標値（R9）
        待ち時間 単 分 20 10.5
        手続の数 累 件 0 25

        ※1 声をかけ合うこと。
        """

    @Test("source, origins, doubts, dropped lines and glossary come back as they were read")
    func kept() async throws {
        try await withDatabase { database in
            let report = try await importing(text, into: database)
            let kept = try #require(try await DraftStore(database).keptImport(of: report.version.id))
            #expect(kept.source == text.components(separatedBy: "\n"))
            #expect(kept.doubts == report.imported.doubts)
            #expect(kept.dropped == report.imported.dropped)
            #expect(kept.dropped.map(\.text) == ["汐見計画"])
            #expect(kept.origins.count == report.ids.count)
            #expect(kept.origins[report.ids[0]]?.lines == [3])
            let note = try #require(report.ids.last)
            #expect(try await DraftStore(database).glossary(of: report.version.id) == [note: "見守り"])
        }
    }

    @Test("KPIs come back with their numbers, and keep their ids in the next version")
    func kpis() async throws {
        try await withDatabase { database in
            let store = DraftStore(database)
            let first = try await importing(text, into: database)
            let stored = try await store.kpis(of: first.version.id)
            #expect(stored.map(\.kpi) == first.imported.kpis)
            #expect(stored.map(\.direction) == [.down, .up])
            #expect(stored[0].kpi.target == KPI.Figure(value: Decimal(string: "10.5"), year: 2027))
            let second = try await importing(
                text.replacing("待ち時間 単 分 20 10.5\n", with: "出張窓口 単 回 0 4\n"), into: database)
            let next = try await store.kpis(of: second.version.id)
            #expect(next.map(\.kpi.name) == ["出張窓口", "手続の数"])
            #expect(next[1].id == stored[1].id)
            #expect(!stored.map(\.id).contains(next[0].id))
            let third = try await importing(text, into: database)
            #expect(try await store.kpis(of: third.version.id).map(\.id) == stored.map(\.id))
        }
    }

    private func importing(_ text: String, into database: Database) async throws -> ImportReport {
        let secret = try #require(
            Secret("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"))
        let slug = try #require(Slug(rawValue: "plan"))
        let order = ImportDraft.Order(
            bytes: Array(text.utf8), source: "plan.txt", consultation: slug, slug: slug)
        let publication = Publication(secret: secret, dropSharedPages: {}) { _, _ in }
        return try await ImportDraft(database: database, publication: publication).run(order)
    }
}
