import Accounts
import Civic
import Testing
import Web

@testable import Admin
@testable import Site

/// Where the draft changed because of an opinion, both texts stand with the answer.
@Suite struct ChangedPassageStories {
    @Test func `a credited comment brings its changed passage to the answer, everywhere`() async throws {
        try await World.with { world in
            let yuki = try await world.resident("yuki")
            try await world.comment("道具という言い方は冷たい", by: yuki, on: 1)
            try await world.rewrite { $0.replacing("道具です。", with: "手立てです。") }
            let editor = try await world.staff("hirose", .editor)
            let path = try await world.item(by: editor)
            try await world.write(path, by: editor, category: "A", answer: "言葉を改めます")
            let page = try await editor.open(path)
            #expect(!page.text.contains("<del>"))
            // Named by staff for the item itself.
            let change = try #require(page.text.firstMatch(of: /name="change" value="(\d+\.\d+)"/)?.output.1)
            let named = try await editor.submit(page, to: path + "/passages", ["change": String(change)])
            #expect(named.text.contains("<del>道具</del>") && named.text.contains("<ins>手立て</ins>"))
            try await world.decide(by: editor)
            _ = try await world.publishAnswers(by: editor)
            // The table for Word and Excel says the same as the page.
            let site = world.site.assembly.site
            let slug = try #require(Slug(rawValue: "dx"))
            let consultation = try #require(
                try await ConsultationStore(site.database).find(slug, for: .visitor))
            let export = try await ResultExport.load(consultation, .docxLong, .category, site)
            let row = try #require(export.table.rows.first)
            #expect(row.before.first?.contains { $0.text == "道具" && $0.isMarked } == true)
            #expect(row.after.first?.contains { $0.text == "手立て" && $0.isMarked } == true)
            for page in [
                try await world.site.visitor().open("/answers/dx"),
                try await yuki.open("/account/contributions"), try await yuki.open(world.passagePath(1)),
                try await world.site.visitor().get("/embed/answers/dx?show=table&form=fragment"),
            ] {
                #expect(page.text.contains("<del>道具</del>") && page.text.contains("<ins>手立て</ins>"))
            }
        }
    }

    @Test func `the table for the city's own pages has the numbers and nothing before the publication`()
        async throws
    {
        try await World.with { world in
            try await world.comment("夜も開けて", by: world.resident("yuki"))
            let clerk = try await world.staff("clerk", .editor)
            let path = try await world.item(by: clerk)
            try await world.write(path, by: clerk)
            let address = "/embed/answers/dx?show=table&form=fragment"
            #expect(try await !world.site.visitor().get(address).text.contains("木曜の夜"))
            try await world.decide(by: clerk)
            _ = try await world.publishAnswers(by: clerk)
            let text = try await world.site.visitor().get(address).text
            #expect(text.contains("<table") && text.contains("木曜の夜に開けます"))
            #expect(text.contains("1人") && text.contains("1項目") && text.contains("一部反映"))
            #expect(!text.contains("class=\"page") && !text.contains("<script"))
        }
    }
}
