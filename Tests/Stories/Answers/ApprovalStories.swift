import Accounts
import Civic
import Testing

@testable import Site

/// Nothing is published before somebody else approved it, or it was decided on paper.
@Suite struct ApprovalStories {
    private func answered(_ world: World, by clerk: Browser) async throws -> String {
        try await world.comment("夜の窓口も開けてほしい", by: world.resident("yuki"))
        let path = try await world.item(by: clerk)
        try await world.write(path, by: clerk)
        return path
    }

    @Test func `an answer is approved by another than its writer, then published`() async throws {
        try await World.with { world in
            let (clerk, head) = (
                try await world.staff("clerk", .editor), try await world.staff("head", .editor)
            )
            let path = try await answered(world, by: clerk)
            let early = try await world.publishAnswers(by: clerk)
            #expect(early.status == 422 && early.text.contains("承認も決裁の記録もありません"))
            #expect(early.text.contains(path))

            try await world.step("checks", by: clerk)
            let own = try #require(try await world.step("approvals", by: clerk))
            #expect(own.status == 409 && own.text.contains("自分が最後に書いたため"))
            let other = try #require(try await world.step("approvals", by: head))
            #expect(other.status == 303)
            #expect(try await clerk.open(path).text.contains("承認済み"))
            #expect(try await world.publishAnswers(by: clerk).text.contains("公表しました"))
        }
    }

    @Test func `an edit takes the approval back and says so; who answers by when does not`() async throws {
        try await World.with { world in
            let (clerk, head) = (
                try await world.staff("clerk", .editor), try await world.staff("head", .admin)
            )
            let path = try await answered(world, by: clerk)
            try await world.step("checks", by: clerk)
            try await world.step("approvals", by: head)
            let page = try await clerk.open(path)
            let assigned = try await clerk.submit(
                page, to: path, ["category": page.category("B"), "section": "市民課", "due": "2020年1月6日"])
            #expect(assigned.text.contains("承認済み") && assigned.text.contains("市民課"))
            let edited = try await clerk.submit(
                assigned, to: path, ["category": assigned.category("B"), "answer": "金曜の夜に開けます"])
            #expect(edited.text.contains("確認と承認は取り消されました"))
            #expect(edited.text.contains("期限を過ぎています"))
            #expect(try await world.publishAnswers(by: clerk).status == 422)
        }
    }

    @Test func `a clerk alone records the decision on paper with its day and number`() async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let path = try await answered(world, by: clerk)
            let wrong = try #require(
                try await world.step("decisions", by: clerk, ["decided_on": "いつか", "document": ""]))
            #expect(wrong.status == 422 && wrong.text.contains("いつか") && wrong.text.contains("checked"))
            let future = try await world.step(
                "decisions", by: clerk, ["decided_on": "2999-01-05", "document": "企発第1号"])
            #expect(try #require(future).text.contains("今日より後"))
            try await world.decide(by: clerk)
            #expect(try await clerk.open(path).text.contains("企発第1号"))
            #expect(try await world.publishAnswers(by: clerk).text.contains("公表しました"))
        }
    }

    @Test func `what is sent back says what to do, and waits for its writer`() async throws {
        try await World.with { world in
            let (clerk, head) = (
                try await world.staff("clerk", .editor), try await world.staff("head", .editor)
            )
            let path = try await answered(world, by: clerk)
            try await world.step("checks", by: clerk)
            try await world.step("returns", by: head, ["note": "何時までかを書いてください"])
            let page = try await clerk.open(path)
            #expect(page.text.contains("差し戻されました") && page.text.contains("何時までかを書いてください"))
            #expect(page.text.contains("確認前"))
        }
    }

    @Test func `who approves saw what is approved: a change in between is refused`() async throws {
        try await World.with { world in
            let (clerk, head) = (
                try await world.staff("clerk", .editor), try await world.staff("head", .editor)
            )
            let path = try await answered(world, by: clerk)
            try await world.step("checks", by: clerk)
            let seen = try await head.open(world.answerDesk + "/items")
            let item = try #require(seen.text.firstMatch(of: /name="item" value="(\d+\.\d+)"/)?.output.1)
            try await world.write(path, by: clerk, answer: "やはり開けません")
            let form = try seen.form(to: world.answerDesk + "/checks")
            let refused = try await head.post(
                world.answerDesk + "/approvals", form.fields.merging(["item": String(item)]) { $1 })
            #expect(refused.status == 409 && refused.text.contains("ほかの職員が先に変えたため"))
        }
    }

    @Test func `a section writes the answers to its items and nothing else`() async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let path = try await answered(world, by: clerk)
            let section = try await world.answerer("shimin", of: "市民課")
            #expect(try await !section.open(path).text.contains("name=\"answer\""))
            try await world.write(path, by: clerk, ["section": "市民課"])
            let list = try await section.open(world.answerDesk + "/items?section=市民課")
            #expect(list.text.contains("夜の窓口も開けてほしい"))
            let none = try await section.open(world.answerDesk + "/items?section=港湾課")
            #expect(!none.text.contains("夜の窓口も開けてほしい"))
            let page = try await section.open(path)
            #expect(!page.text.contains("name=\"summary\""))
            let saved = try await section.submit(page, to: path + "/answer", ["answer": "毎週開けます"])
            #expect(saved.text.contains("毎週開けます"))
            let stale = try await section.submitOnly(page, to: path + "/answer", ["answer": "隔週で開けます"])
            #expect(stale.status == 409)
            #expect(stale.text.contains("隔週で開けます") && stale.text.contains("毎週開けます"))
            // The list offers a box for what the section may hand in, and takes it a step on.
            #expect(try await section.open(world.answerDesk + "/items").text.contains("name=\"item\""))
            let handed = try await world.step("checks", by: section)
            #expect(handed?.status == 303)
        }
    }

    @Test func `a step that is refused on an item's own page is told there`() async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let path = try await answered(world, by: clerk)
            let page = try await clerk.open(path)
            // Only what fits where the item stands is offered.
            #expect(page.text.contains("/checks") && !page.text.contains("/approvals\""))
            let fields = try page.form(to: world.answerDesk + "/checks").fields
            let refused = try await clerk.post(
                world.answerDesk + "/decisions",
                fields.merging(["decided_on": "", "document": "企発第9号"]) { $1 })
            #expect(refused.status == 422 && refused.text.contains("決裁の日を"))
            #expect(refused.text.contains("name=\"summary\"") && refused.text.contains("企発第9号"))
            try await world.step("checks", by: clerk)
            #expect(try await !clerk.open(path).text.contains("/approvals\""))
            let own = try await clerk.post(world.answerDesk + "/approvals", fields)
            #expect(own.status == 409 && own.text.contains("どの項目も進めていません"))
            #expect(own.text.contains("name=\"summary\""))
        }
    }

    @Test func `an answerer does nothing to what another section was assigned`() async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let path = try await answered(world, by: clerk)
            try await world.write(path, by: clerk, ["section": "市民課"])
            for other in [
                try await world.answerer("kowan", of: "港湾課"), try await world.answerer("dare", of: nil),
            ] {
                let page = try await other.open(path)
                #expect(page.text.contains("ほかの課の担当です"))
                #expect(!page.text.contains("name=\"answer\"") && !page.text.contains("/checks"))
                let list = try await other.open(world.answerDesk + "/items")
                #expect(list.text.contains("夜の窓口も開けてほしい") && !list.text.contains("name=\"item\""))
                // What the page does not offer is refused to who sends it all the same.
                let seen = try await clerk.open(world.answerDesk + "/items")
                let item = try #require(seen.text.firstMatch(of: /name="item" value="(\d+\.\d+)"/)?.output.1)
                let csrf = try #require(try page.form(to: "/logout").fields["csrf"])
                let sent = try await other.post(
                    world.answerDesk + "/checks", ["item": String(item), "csrf": csrf])
                #expect(sent.status == 409 && sent.text.contains("ほかの課の担当のため"))
                let written = try await other.post(
                    path + "/answer", ["answer": "勝手な答え", "version": "2", "csrf": csrf])
                #expect(written.status == 403)
            }
        }
    }
}
