import Accounts
import Civic
import Postgres
import Testing

@testable import Site

/// One's own account: agreeing to new terms, looking back, leaving.
@Suite struct AccountStories {
    private func outdate(_ world: World) async throws {
        try await world.site.database.execute("UPDATE account SET terms_version = 0")
    }

    private func count(_ rows: SQL, _ world: World) async throws -> Int? {
        try await world.site.database.value("SELECT count(*) FROM \(rows)", as: Int.self)
    }

    @Test func `new terms are asked for once, and the text that waited is posted`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            try await outdate(world)
            let asked = try await world.comment("夜も窓口を<開けて>ください", by: taro)
            #expect(asked.text.contains("利用規約が新しくなりました"))
            #expect(asked.text.contains("夜も窓口を&lt;開けて&gt;ください"))
            #expect(try await count("comment", world) == 0)
            let posted = try await taro.submit(asked, to: "/account/terms")
            #expect(posted.text.contains("comment--focused") && posted.text.contains("&lt;開けて&gt;"))
            let next = try await world.comment("二つ目の意見", by: taro)
            #expect(next.text.contains("comment--focused"))
        }
    }

    @Test func `a vote waits for the new terms too`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            try await outdate(world)
            let page = try await taro.open(world.passagePath())
            let asked = try await taro.submit(page, to: world.votePath(), ["value": "agree"])
            #expect(try await count("vote", world) == 0)
            _ = try await taro.submit(asked, to: "/account/terms")
            #expect(try await count("vote WHERE value = 'agree'", world) == 1)
        }
    }

    @Test func `without agreeing one may still take a text back`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            let page = try await world.comment("取り下げたい意見", by: taro)
            try await outdate(world)
            let path = try #require(page.forms.first { $0.action.hasSuffix("/withdrawal") }?.action)
            let done = try await taro.submit(page, to: path)
            #expect(!done.text.contains("利用規約が新しくなりました"))
            #expect(try await count("comment WHERE state = 'withdrawn'", world) == 1)
        }
    }

    @Test func `the account page lists what one wrote, with the terms one agreed to`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            #expect(try await taro.open("/account").text.contains("まだ投稿も応援もありません"))
            _ = try await world.comment("図書館を夜まで", by: taro)
            let page = try await taro.open("/account")
            #expect(page.text.contains("図書館を夜まで") && page.text.contains("第1版に同意した日"))
            let all = try await taro.open("/account/contributions")
            #expect(all.text.contains("図書館を夜まで"))
        }
    }

    private func leave(_ browser: Browser, _ texts: String) async throws -> Page {
        let page = try await browser.open("/account/closing")
        return try await browser.submit(
            page, to: "/account/closing", ["texts": texts, "current_password": World.password])
    }

    @Test func `who leaves may let the texts stand without the name`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro-no-namae")
            _ = try await world.comment("残しておく意見", by: taro)
            let home = try await leave(taro, "keep")
            #expect(home.text.contains("退会の手続きが終わりました"))
            #expect(try await taro.open("/account").text.contains("name=\"password\""))
            let seen = try await world.site.visitor().open(world.passagePath())
            #expect(seen.text.contains("残しておく意見") && seen.text.contains("退会した人"))
            #expect(!seen.text.contains("taro-no-namae"))
        }
    }

    @Test func `who leaves may take everything along`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            _ = try await world.comment("持って帰る意見", by: taro)
            let page = try await taro.open(world.passagePath())
            _ = try await taro.submit(page, to: world.votePath(), ["value": "agree"])
            _ = try await leave(taro, "withdraw")
            let seen = try await world.site.visitor().open(world.passagePath())
            #expect(!seen.text.contains("持って帰る意見") && !seen.text.contains("退会した人"))
            #expect(try await count("vote", world) == 0)
        }
    }

    @Test func `a sign-up that nobody confirmed goes with its text, and nothing public ever does`()
        async throws
    {
        try await MailServer.with { server in
            try await World.with(server.environment) { world in
                let browser = world.site.visitor()
                let asked = try await world.comment("確認されない意見", by: browser)
                let signUp = try await browser.submit(asked, to: "/signup")
                _ = try await browser.submit(
                    signUp, to: "/signup",
                    ["email": "asa@shiomi.example", "password": World.password, "display_name": "朝市の人"])
                #expect(try await count("comment WHERE state = 'unconfirmed'", world) == 1)
                try await world.site.database.execute(
                    "UPDATE account SET created_at = now() - interval '4 days'")
                try await SignUpCleaning(world.site.assembly.site).run()
                #expect(try await count("comment", world) == 0)
                #expect(try await count("account", world) == 0)
            }
        }
        try await World.with { world in
            _ = try await world.comment("公開された意見", by: world.resident("taro"))
            await #expect(throws: PostgresError.self) {
                try await world.site.database.execute("DELETE FROM comment")
            }
        }
    }
}
