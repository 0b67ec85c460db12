import Answers
import Civic
import Foundation
import Postgres
import Testing

/// Items that were filled in elsewhere come back; nothing is overwritten blindly.
@Suite struct ImportStories {
    private let desk = "/answers/dx"

    private struct Table {
        let clerk: Browser
        let world: World

        /// Makes items without posts and tells their ids.
        func items(_ count: Int) async throws -> [Int64] {
            let page = try await clerk.open("/answers/dx")
            for _ in 0..<count { _ = try await clerk.submitOnly(page, to: "/answers/dx/items", [:]) }
            return try await world.site.database.values("SELECT id FROM opinion_item ORDER BY number")
        }

        /// The preview of a CSV file.
        func preview(
            _ lines: [String], columns: String = "id,version,answer_category_code,summary,answer"
        ) async throws -> Page {
            let file = ([columns] + lines).joined(separator: "\r\n")
            let fields = try await clerk.open("/answers/dx/import").form(to: "/answers/dx/import").fields
            let sent = try await clerk.upload(
                "/answers/dx/import", fields: fields, file: ("file", "items.csv", Array(file.utf8)))
            return try await clerk.follow(sent)
        }

        func apply(_ preview: Page) async throws -> Page {
            let action = try #require(preview.text.firstMatch(of: /action="(\/answers\/dx\/import\/\d+)"/))
                .output.1
            return try await clerk.submitOnly(preview, to: String(action), [:])
        }

        func answers() async throws -> [String] {
            try await world.site.database.values("SELECT answer FROM opinion_item ORDER BY number")
        }
    }

    private func with(_ body: @Sendable (Table) async throws -> Void) async throws {
        try await World.with { world in
            try await body(Table(clerk: try await world.staff("clerk", .editor), world: world))
        }
    }

    @Test func `answers that were written in a table come in together, with an audit row`() async throws {
        try await with { table in
            let ids = try await table.items(2)
            let preview = try await table.preview(["\(ids[0]),1,a,,", "\(ids[1]),1,B,概要,一行目⏎二行目"])
            // The codes are capital letters; the row that names another is left out.
            #expect(preview.text.contains("この反映区分コードはありません"))
            let done = try await table.apply(preview)
            #expect(done.status == 303)
            #expect(try await table.answers() == ["", "一行目\n二行目"])
            #expect(
                try await table.world.site.database.one(
                    "SELECT count(*) FROM audit WHERE act LIKE 'item.import %'") as Int == 1)
        }
    }

    @Test func `a row whose item somebody changed since the export is refused and shown`() async throws {
        try await with { table in
            let ids = try await table.items(1)
            try await table.world.site.database.execute(
                "UPDATE opinion_item SET answer = '先に書いた答え', version = 2")
            let preview = try await table.preview(["\(ids[0]),1,,,あとの答え"])
            #expect(preview.text.contains("ほかの人がこの項目を変えました"))
            #expect(preview.text.contains("先に書いた") && !preview.text.contains("name=\"seen\""))
            #expect(try await table.answers() == ["先に書いた答え"])
        }
    }

    @Test func `an item that is changed between preview and import stops the whole import`() async throws {
        try await with { table in
            let ids = try await table.items(2)
            let preview = try await table.preview(["\(ids[0]),1,,,一", "\(ids[1]),1,,,二"])
            try await table.world.site.database.execute(
                "UPDATE opinion_item SET answer = '別', version = 2 WHERE number = 2")
            let refused = try await table.apply(preview)
            #expect(refused.status == 409)
            #expect(refused.text.contains("何も取り込んでいません"))
            #expect(try await table.answers() == ["", "別"])
        }
    }

    @Test func `an import keeps the due day, and takes back the approval of what it changes`() async throws {
        try await with { table in
            let ids = try await table.items(1)
            let database = table.world.site.database
            try await database.execute(
                """
                UPDATE opinion_item SET category_id = (SELECT min(id) FROM answer_category), summary = '概要',
                       answer = '考え方', due_on = '2026-12-01', stage = 'approved'
                """)
            let preview = try await table.preview(["\(ids[0]),1,A,概要,新しい考え方"])
            #expect(preview.text.contains("この項目の確認と承認は取り消されます"))
            #expect(try await table.apply(preview).status == 303)
            #expect(try await table.answers() == ["新しい考え方"])
            let kept: String = try await database.one("SELECT due_on || ' ' || stage FROM opinion_item")
            #expect(kept == "2026-12-01 draft")
        }
    }

    @Test func `rows that name nothing are told one by one`() async throws {
        try await with { table in
            let ids = try await table.items(1)
            let preview = try await table.preview([
                "x,1,,,", "999999,1,,,", "\(ids[0]),1,,,", "\(ids[0]),1,,,二度目",
            ])
            #expect(preview.text.contains("項目IDが数字ではありません"))
            #expect(preview.text.contains("この意見募集に、この項目はありません"))
            #expect(preview.text.contains("同じ項目の行がほかにもあります"))
        }
    }

    @Test func `what a file does not have stays: an import takes no due day away`() async throws {
        try await with { table in
            let ids = try await table.items(1)
            let database = table.world.site.database
            try await database.execute(
                "UPDATE opinion_item SET due_on = '2026-12-20', section = '市民課', stage = 'draft'")
            let preview = try await table.preview(["\(ids[0]),1,A,概要,答え"])
            #expect(preview.text.contains("変わるところ") && preview.text.contains("No.1"))
            #expect(!preview.text.contains("変更の理由"))
            _ = try await table.apply(preview)
            let kept: String = try await database.one("SELECT due_on::text || section FROM opinion_item")
            #expect(kept == "2026-12-20市民課")
        }
    }

    @Test func `sections and due days are filled in as a table, dates as offices write them`() async throws {
        try await with { table in
            let ids = try await table.items(3)
            let preview = try await table.preview(
                ["\(ids[0]),1,市民課,令和8年12月20日", "\(ids[1]),1,,2026-12-21 0:00", "\(ids[2]),1,,年末"],
                columns: "id,version,section,due_on")
            #expect(preview.text.contains("「回答の期限」を日付として読み取れません"))
            _ = try await table.apply(preview)
            let days: [String?] = try await table.world.site.database.values(
                "SELECT due_on::text FROM opinion_item ORDER BY number")
            #expect(days == ["2026-12-20", "2026-12-21", nil])
        }
    }
}
