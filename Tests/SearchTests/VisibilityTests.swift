import Civic
import Testing

@testable import Search

@Suite struct SearchVisibilityTests {
    @Test(arguments: SearchKind.allCases)
    func `what is no longer public is not found, even before the index knows`(kind: SearchKind) async throws {
        try await SearchWorld.with { world in
            try await world.keep(kind, 1, "港の灯り")
            try await world.index.update()
            #expect(try await world.page(["q": "灯り"]).contains("/texts/1"))
            world.change(kind, 1) { $0.isPublic = false }
            #expect(try await !world.page(["q": "灯り"]).contains("/texts/1"))
            #expect(try await world.found("灯り") == [1])
            try await world.note(kind, 1)
            try await world.index.update()
            #expect(try await world.found("灯り").isEmpty)
        }
    }

    @Test func `what only its author sees is never indexed`() async throws {
        try await SearchWorld.with { world in
            try await world.keep(.comment, 1, "港の灯り")
            world.change(.comment, 1) { text in
                text.isPublic = false
                text.reader = AccountID(rawValue: 7)
            }
            try await world.index.update()
            #expect(try await !world.page(["q": "灯り"], by: AccountID(rawValue: 7)).contains("/texts/1"))
        }
    }

    @Test func `hits are marked in the text as it was written`() async throws {
        try await SearchWorld.with { world in
            try await world.keep(.comment, 1, "<b>髙﨑</b>の﨑を、子どもを見守って")
            try await world.index.update()
            let page = try await world.page(["q": "高崎"])
            #expect(page.contains("&lt;b&gt;<mark>髙﨑</mark>&lt;/b&gt;"))
            #expect(try await world.page(["q": "見守る"]).contains("<mark>見守っ</mark>て"))
            let odd = try await world.page(["q": "<script>", "kind": "nonsense", "page": "-5", "order": "x"])
            #expect(!odd.contains("<script>"))
        }
    }
}
