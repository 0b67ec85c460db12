import Accounts
import Civic
import Postgres
import Search
import Testing

@testable import Site

/// A person asks at the counter what the site holds about them, and to be forgotten.
@Suite struct PeopleStories {
    private func account(_ name: String, _ world: World) async throws -> AccountID {
        try await world.site.database.one("SELECT id FROM account WHERE display_name = \(name)")
    }

    private func count(_ rows: SQL, _ world: World) async throws -> Int {
        try await world.site.database.value("SELECT count(*) FROM \(rows)", as: Int.self) ?? -1
    }

    /// Taro's comment with Hana's reply, and Taro's reply to Hana's comment.
    private func talk(_ world: World) async throws -> (taro: Browser, hana: Browser) {
        let (taro, hana) = (try await world.resident("taro"), try await world.resident("hana"))
        let first = try await world.comment("夜も窓口を開けてほしい。電話は12-3456", by: taro)
        let reply = try #require(first.forms.first { $0.action.hasSuffix("/comments") }?.action)
        _ = try await hana.submit(
            hana.open(world.passagePath()), to: reply,
            ["body": "わたしもそう思います", "parent": "\(try await count("comment", world))"])
        return (taro, hana)
    }

    @Test func `staff find a person and hand out what the site holds, and each look is recorded`()
        async throws
    {
        try await World.with { world in
            _ = try await talk(world)
            let id = try await account("taro", world)
            let admin = try await world.staff("admin", .admin)
            let found = try await admin.open("/people?q=taro%40")
            #expect(found.text.contains("taro@shiomi.example") && !found.text.contains("hana@"))
            #expect(try await admin.open("/people?q=\(id)").text.contains("taro@shiomi.example"))
            #expect(try await admin.open("/people?q=%25").text.contains("見つかりません"))
            let page = try await admin.open("/people/\(id)")
            #expect(page.text.contains("taro@shiomi.example") && page.text.contains("夜も窓口"))
            let json = try await admin.get("/people/\(id)/data.json")
            #expect(json.headers["Content-Disposition"]?.contains("attachment") == true)
            #expect(json.headers["Cache-Control"] == "no-store")
            #expect(json.text.contains("\"body\" : \"夜も窓口を開けてほしい。電話は12-3456\""))
            let html = try await admin.get("/people/\(id)/data.html")
            #expect(html.text.contains("夜も窓口を開けてほしい") && html.text.contains("公開中"))
            #expect(!html.text.contains("password") && !json.text.contains("argon2"))
            // The forms show name and address too.
            _ = try await admin.open("/people/\(id)/correction")
            _ = try await admin.open("/people/\(id)/erasure")
            let book = try await admin.get("/people/\(id)/data.xlsx")
            #expect(book.status == 200 && book.body.starts(with: Array("PK".utf8)))
            let acts = try await AuditLog(world.site.database).newest(limit: 20).map(\.act)
            #expect(
                acts.filter { $0.hasPrefix("person.") } == [
                    "person.export account:\(id)", "person.view account:\(id)", "person.view account:\(id)",
                    "person.export account:\(id)", "person.export account:\(id)", "person.view account:\(id)",
                    "person.search", "person.search", "person.search",
                ])
        }
    }

    @Test func `a person takes their own data and nobody else's`() async throws {
        try await World.with { world in
            let (taro, hana) = try await talk(world)
            let own = try await taro.get("/account/data.json")
            #expect(own.text.contains("taro@shiomi.example") && own.text.contains("夜も窓口"))
            // The reply stands in Taro's notice, with its writer's address nowhere.
            #expect(!own.text.contains("hana@"))
            #expect(try await hana.get("/account/data").text.contains("わたしもそう思います"))
            #expect(try await world.site.visitor().get("/account/data.json").status == 303)
        }
    }

    @Test func `a correction needs a reason and a free address, and keeps no old values`() async throws {
        try await World.with { world in
            _ = try await talk(world)
            let id = try await account("taro", world)
            let admin = try await world.staff("admin", .admin)
            let path = "/people/\(id)/correction"
            let form = try await admin.open(path)
            let bare = try await admin.submitOnly(form, to: path, ["display_name": "太郎", "reason": " "])
            #expect(bare.status == 422 && bare.text.contains("value=\"太郎\""))
            let taken = try await admin.submitOnly(
                form, to: path, ["email": "hana@shiomi.example", "reason": "窓口で依頼"])
            #expect(taken.status == 422 && taken.text.contains("ほかの登録者が使っています"))
            let done = try await admin.submit(
                form, to: path,
                ["display_name": "太郎", "email": "taro2@shiomi.example", "reason": "11月22日に窓口で依頼"])
            #expect(done.text.contains("訂正しました") && done.text.contains("taro2@shiomi.example"))
            #expect(try await count("account_correction WHERE fields = '{display_name,email}'", world) == 1)
            #expect(try await count("account WHERE email = 'taro@shiomi.example'", world) == 0)
        }
    }

    @Test func `erasing with the texts leaves a place in the thread and nothing of the words`() async throws {
        try await World.with(["TOMONI_SMTP_URL": "smtp://mail.invalid"]) { world in
            let taro: AccountID = try await world.site.database.one(
                """
                INSERT INTO account (email, password_hash, display_name, terms_version, terms_accepted_at,
                                     confirmed_at)
                VALUES ('taro@shiomi.example', '-', 'taro', 1, now(), now()) RETURNING id
                """)
            let hana: AccountID = try await world.site.database.one(
                """
                INSERT INTO account (email, password_hash, display_name, terms_version, terms_accepted_at,
                                     confirmed_at)
                VALUES ('hana@shiomi.example', '-', 'hana', 1, now(), now()) RETURNING id
                """)
            let posts = Posts(world: world)
            let top = try await posts.comment("夜も窓口を開けてほしい", by: taro)
            _ = try await posts.comment("わたしもそう思います", by: hana, to: top)
            let hanas = try await posts.comment("図書館も", by: hana)
            let reply = try await posts.comment("秘密のことばを含む返信", by: taro, to: hanas)
            let site = world.site.assembly.site
            // What is made of a reply: a notice with an excerpt, a mail with it and a mail to Taro.
            try await site.database.transaction { transaction in
                try await site.ports.notices.tell(
                    hana, Notice(kind: .reply, path: Addresses.comment(reply), detail: "秘密のことば"),
                    in: transaction, site: site)
                try await site.ports.notices.tell(
                    taro, Notice(kind: .reply, path: Addresses.comment(hanas), detail: "図書館も"),
                    in: transaction, site: site)
            }
            #expect(try await count("outbox", world) == 2)
            let index = SearchIndex(site.database, site.ports)
            try await index.update()
            #expect(try await count("search_entry WHERE body LIKE '%秘密のことば%'", world) == 1)

            let admin = try await world.staff("admin", .admin)
            // Staff copied it whole into an item, and cut a piece out of it.
            _ = try await world.item(by: admin)
            try await site.database.execute("UPDATE opinion_source SET quotes = ARRAY['夜も窓口を開けてほしい']")
            #expect(try await count("opinion_item WHERE summary LIKE '%夜も窓口を開けてほしい%'", world) == 1)
            let path = "/people/\(taro)/erasure"
            let form = try await admin.open(path)
            #expect(form.text.contains("残るものと、その理由"))
            let unsure = try await admin.submitOnly(
                form, to: path, ["texts": "withdraw", "checked": "0"])
            #expect(unsure.status == 422 && unsure.text.contains("value=\"withdraw\" checked"))
            let done = try await admin.submit(form, to: path, ["texts": "withdraw", "checked": "1"])
            #expect(done.text.contains("消去しました"))
            try await index.update()

            let thread = try await world.site.visitor().open(world.passagePath())
            #expect(!thread.text.contains("夜も窓口") && thread.text.contains("わたしもそう思います"))
            #expect(thread.text.contains("comment--stub") && !thread.text.contains("本人の求め"))
            for rows: SQL in [
                "comment WHERE body LIKE '%秘密%' OR body LIKE '%夜も%'",
                "notice WHERE detail LIKE '%秘密%' OR account_id = \(taro)", "outbox",
                "search_entry WHERE body LIKE '%秘密%'", "opinion_item WHERE summary LIKE '%夜も%'",
                "opinion_source WHERE quotes <> '{}'", "account WHERE email = 'taro@shiomi.example'",
            ] {
                #expect(try await count(rows, world) == 0, "\(rows.text)")
            }
            #expect(try await count("comment WHERE author_id = \(taro)", world) == 2)
            #expect(try await AuditChain(site.database, secret: site.secret).verify() > 1)
            #expect(world.site.securityLines.text.contains("\"event\":\"person_erased\""))
            #expect(try await admin.open("/people/\(taro)").text.contains("消去済み"))
            #expect(try await admin.get(path).status == 404)
        }
    }

    @Test func `erasing the name alone keeps the texts readable`() async throws {
        try await World.with { world in
            _ = try await talk(world)
            let id = try await account("taro", world)
            let admin = try await world.staff("admin", .admin)
            let path = "/people/\(id)/erasure"
            _ = try await admin.submit(admin.open(path), to: path, ["texts": "keep", "checked": "1"])
            let thread = try await world.site.visitor().open(world.passagePath())
            #expect(thread.text.contains("夜も窓口を開けてほしい") && thread.text.contains("退会した人"))
            #expect(!thread.text.contains("taro"))
        }
    }

    @Test func `only who manages people sees people`() async throws {
        try await World.with { world in
            let moderator = try await world.staff("mod", .moderator)
            for path in ["/people", "/people/1", "/people/1/data.json", "/people/files", "/people/retention"]
            {
                #expect(try await moderator.get(path).status == 403)
            }
        }
    }
}

/// Comments without a form.
struct Posts {
    let world: World

    func comment(_ body: String, by author: AccountID, to parent: CommentID? = nil) async throws -> CommentID
    {
        try await world.site.database.one(
            """
            INSERT INTO comment (consultation_id, subject_kind, subject_id, version_id, author_id, parent_id, stance,
                                 body, state, submission)
            SELECT d.consultation_id, 'passage', p.passage_id, v.id, \(author), \(parent), 'agree', \(body),
                   'published', gen_random_uuid()::text
            FROM passage_version p JOIN draft_version v ON v.id = p.version_id JOIN draft d ON d.id = v.draft_id
            WHERE p.passage_id = \(world.passages[0]) ORDER BY v.id DESC LIMIT 1 RETURNING id
            """)
    }
}
