import Accounts
import Civic
import Testing

@testable import Site

/// One post becomes several items, many posts become one, and all of them count.
@Suite struct SplittingStories {
    private let body = "窓口を夜も開けてください。それから、歩道が狭くて危ないです。"

    @Test func `a comment is split by sentence, and its author sees both answers`() async throws {
        try await World.with { world in
            let yuki = try await world.resident("yuki")
            try await world.comment(body, by: yuki)
            let clerk = try await world.staff("clerk", .editor)
            let waiting = try await clerk.open(world.answerDesk + "/posts")
            let path = world.answerDesk + "/posts/\(try #require(waiting.posts.first))/parts"
            let page = try await clerk.open(path)
            let once = try await clerk.submit(page, to: path, ["part": "0", "act": "make"])
            #expect(once.text.contains("No.1"))
            let twice = try await clerk.submit(once, to: path, ["part": "1", "act": "make"])
            #expect(twice.text.contains("No.2"))
            let none = try await clerk.submitOnly(twice, to: path, ["act": "make"])
            #expect(none.status == 422)

            let items = try await clerk.open(world.answerDesk + "/items")
            let links = items.text.matches(of: /href="(\/answers\/dx\/items\/\d+)"/).map {
                String($0.output.1)
            }
            #expect(links.count == 2)
            for (link, answer) in zip(links, ["夜間も開けます", "歩道を広げます"]) {
                try await world.write(link, by: clerk, answer: answer)
            }
            let first = try await clerk.open(links[0])
            #expect(first.text.contains("<mark>窓口を夜も開けてください。</mark>"))
            #expect(first.text.contains("概要を書いた職員"))
            try await world.decide(by: clerk)
            _ = try await world.publishAnswers(by: clerk)
            let own = try await yuki.open("/account/contributions")
            #expect(own.text.contains("夜間も開けます") && own.text.contains("歩道を広げます"))
            #expect(own.text.contains("<blockquote>窓口を夜も開けてください。</blockquote>"))
            let result = try await world.site.visitor().open("/answers/dx")
            #expect(result.text.contains("1人") && result.text.contains("1件") && result.text.contains("2項目"))
        }
    }

    @Test func `a comment that its author changed meanwhile is not split blindly`() async throws {
        try await World.with { world in
            try await world.comment(body, by: world.resident("yuki"))
            let clerk = try await world.staff("clerk", .editor)
            let waiting = try await clerk.open(world.answerDesk + "/posts")
            let path = world.answerDesk + "/posts/\(try #require(waiting.posts.first))/parts"
            let page = try await clerk.open(path)
            try await world.site.database.execute("UPDATE comment SET body = '窓口を夜も。' WHERE true")
            let refused = try await clerk.submitOnly(page, to: path, ["part": "1", "act": "make"])
            #expect(refused.status == 422 && refused.text.contains("書いた人によって変わりました"))
        }
    }

    @Test func `comments alike are proposed, confirmed by a person, and all counted`() async throws {
        try await World.with { world in
            for (name, body) in [
                ("yuki", "島への船を一日三便に戻してください。"), ("haru", "島への船を、一日三便に戻して下さい。"),
                ("sora", "公園のベンチを増やしてほしいです。"), ("umi", "島への船を一日三便へ戻してください。"),
            ] { try await world.comment(body, by: world.resident(name)) }
            let clerk = try await world.staff("clerk", .editor)
            let path = world.answerDesk + "/groups"
            let page = try await clerk.open(path)
            #expect(page.posts.count == 3 && !page.text.contains("公園のベンチ"))
            let items = try await clerk.open(world.answerDesk + "/items")
            #expect(!items.text.contains("三便"))
            // A form of this world sends one value a name: two are joined one after the other.
            let csrf = try #require(try page.form(to: path).fields["csrf"])
            _ = try await clerk.post(path, ["csrf": csrf, "post": page.posts[0]])
            let rest = try await clerk.open(path)
            let item = try #require(rest.text.firstMatch(of: /name="item" value="(\d+)"/)?.output.1)
            for post in rest.posts {
                _ = try await clerk.post(path, ["csrf": csrf, "post": post, "item": String(item)])
            }
            #expect(try await clerk.open(path).text.contains("よく似た意見のまとまりはありません"))
            let made = try await clerk.open(world.answerDesk + "/items/\(item)")
            #expect(made.text.matches(of: /class="contribution"/).count == 3)
        }
    }

    @Test func `joining and dividing items keeps numbers, words and originals`() async throws {
        try await World.with { world in
            let yuki = try await world.resident("yuki")
            for body in ["夜も開けて", "歩道を広く", "犬も入れて"] { try await world.comment(body, by: yuki) }
            let clerk = try await world.staff("clerk", .editor)
            let paths = [
                try await world.item(by: clerk), try await world.item(by: clerk),
                try await world.item(by: clerk),
            ]
            try await world.write(paths[0], by: clerk, answer: "一つ目の答え")
            try await world.write(paths[2], by: clerk, answer: "三つ目の答え")
            let merged = try await clerk.submit(
                clerk.open(paths[2]), to: paths[2] + "/merge", ["into": "1"])
            #expect(merged.text.contains("一つ目の答え") && merged.text.contains("三つ目の答え"))
            #expect(merged.posts.count >= 2)
            let second = try await clerk.open(paths[1])
            #expect(second.text.contains("No.2"))
            let post = try #require(merged.posts.last)
            let divided = try await clerk.submit(merged, to: paths[0] + "/split", ["post": post])
            #expect(divided.text.contains("項目 No.2"))
            #expect(try await clerk.open(paths[1]).text.contains("項目 No.3"))
            let nowhere = try await clerk.submit(
                clerk.open(paths[1]), to: paths[1] + "/merge", ["into": "99"])
            #expect(nowhere.text.contains("その番号の項目はありません"))
        }
    }

    @Test func `after the publication numbers stay: no post leaves its item, no item another`() async throws {
        try await World.with { world in
            try await world.comment("夜も開けて", by: world.resident("yuki"))
            let clerk = try await world.staff("clerk", .editor)
            let path = try await world.item(by: clerk)
            let before = try await clerk.open(path)
            let removal = try before.form(to: path + "/sources/removal")
            try await world.write(path, by: clerk)
            try await world.decide(by: clerk)
            _ = try await world.publishAnswers(by: clerk)
            let refused = try await clerk.follow(clerk.post(path + "/sources/removal", removal.fields))
            #expect(refused.text.contains("公表した項目は、動かしたり削除したりできません"))
            #expect(refused.text.contains("夜も開けて"))
        }
    }
}
