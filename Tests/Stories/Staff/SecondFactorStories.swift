import Civic
import Postgres
import Testing

@testable import Accounts

@Suite struct SecondFactorStories {
    /// Sets a second factor up through its pages; gives the app and the page with the recovery codes.
    private func setUp(_ browser: Browser) async throws -> (app: OneTimePassword, codes: Page) {
        let page = try await browser.open("/profile/second-factor")
        let app = try World.secret(on: page)
        // The code of the half minute before, so that the one of this is still there for the log-in.
        let code = app.code(step: OneTimePassword.step(at: .now) - 1)
        return (app, try await browser.submitOnly(page, to: "/profile/second-factor", ["code": code]))
    }

    private func logIn(_ world: World, _ name: String) async throws -> (browser: Browser, page: Page) {
        let browser = world.site.staffVisitor()
        let entry = ["email": "\(name)@city.example", "password": World.password]
        return (browser, try await browser.submitOnly(browser.open("/login"), to: "/login", entry))
    }

    @Test func `with an app set up the log-in asks for its code, and takes each code once`() async throws {
        try await World.with { world in
            let member = try await world.staff("mori", .moderator)
            let (app, codes) = try await setUp(member)
            #expect(codes.status == 200 && codes.text.matches(of: /<li><code>/).count == 10)
            let stored = try await world.site.database.value(
                "SELECT encode(sealed, 'hex') FROM staff_totp", as: String.self)
            #expect(try #require(stored).contains(app.secret.map { String($0, radix: 16) }.joined()) == false)

            let (browser, asked) = try await logIn(world, "mori")
            #expect(asked.status == 200 && asked.text.contains("確認コードの入力"))
            #expect(
                try await browser.get("/moderation").location?.hasPrefix("/login") == true, "no session yet")
            let wrong = try await browser.submitOnly(asked, to: "/login/code", ["code": "000000"])
            #expect(wrong.status == 422)
            let code = app.code(step: OneTimePassword.step(at: .now))
            let entered = try await browser.submitOnly(wrong, to: "/login/code", ["code": code])
            #expect(entered.location == "/")
            #expect(try await browser.get("/moderation").status == 200)

            let (second, again) = try await logIn(world, "mori")
            let reused = try await second.submitOnly(again, to: "/login/code", ["code": code])
            #expect(reused.status == 422, "a code is used once")
        }
    }

    @Test func `a new password alone is no recent log-in where an app is set up`() async throws {
        try await World.with { world in
            let member = try await world.staff("mori", .moderator)
            _ = try await setUp(member)
            try await world.site.database.execute(
                "UPDATE staff_session SET authenticated_at = now() - interval '1 hour'")
            let page = try await member.open("/profile")
            let done = try await member.submitOnly(
                page, to: "/profile/password",
                ["current_password": World.password, "password": "another long password"])
            #expect(done.location == "/profile")
            let asked = try await member.submitOnly(member.open("/profile"), to: "/profile/recovery-codes")
            #expect(asked.text.contains("パスワードの確認"))
        }
    }

    @Test func `a recovery code opens once, and new ones replace all of them`() async throws {
        try await World.with { world in
            let member = try await world.staff("mori", .moderator)
            let (_, codes) = try await setUp(member)
            let list = codes.text.matches(of: /<li><code>([a-z2-7-]+)<\/code>/).map { String($0.output.1) }
            let (browser, asked) = try await logIn(world, "mori")
            let typed = list[3].uppercased().replacing("-", with: " ")
            let entered = try await browser.submitOnly(asked, to: "/login/code", ["code": typed])
            #expect(entered.location == "/")
            #expect(try await browser.open("/profile").text.contains("あと9個"))
            let (second, again) = try await logIn(world, "mori")
            let used = try await second.submitOnly(again, to: "/login/code", ["code": list[3]])
            #expect(used.status == 422)
            let renewed = try await browser.submitOnly(
                browser.open("/profile"), to: "/profile/recovery-codes")
            #expect(renewed.status == 200)
            let old = try await second.submitOnly(used, to: "/login/code", ["code": list[4]])
            #expect(old.status == 422)
            #expect(world.site.securityLines.text.contains("staff_recovery_code_used"))
        }
    }

    @Test func `codes are limited before they are looked at`() async throws {
        try await World.with { world in
            let member = try await world.staff("mori", .moderator)
            let (app, _) = try await setUp(member)
            let (browser, asked) = try await logIn(world, "mori")
            for _ in 0..<10 {
                _ = try await browser.submitOnly(asked, to: "/login/code", ["code": "123456"])
            }
            let code = app.code(step: OneTimePassword.step(at: .now))
            let late = try await browser.submitOnly(asked, to: "/login/code", ["code": code])
            #expect(late.status == 429)
            let ticket = try asked.form(to: "/login/code").fields["ticket"]
            #expect(try ticket != nil && late.form(to: "/login/code").fields["ticket"] == ticket)
        }
    }

    @Test func `a made-up ticket leads back to the beginning`() async throws {
        try await World.with { world in
            let browser = world.site.staffVisitor()
            let page = try await browser.post("/login/code", ["ticket": "made.up", "code": "123456"])
            #expect(page.status == 422 && page.text.contains("はじめからやり直してください"))
        }
    }

    @Test func `where the city requires it nothing opens before the second factor is set up`() async throws {
        try await World.with(["TOMONI_STAFF_TOTP": "required"]) { world in
            let member = world.site.staffVisitor()
            let token = try await StaffAccounts(world.site.database).add(
                email: "mori@city.example", name: "mori", role: .admin)
            let path = "/password/\(token.pathSegment)"
            let login = try await member.submit(
                member.open(path), to: path, ["password": World.password])
            let page = try await member.submit(
                login, to: "/login", ["email": "mori@city.example", "password": World.password])
            #expect(page.text.contains("全員に二段階認証が必要です"))
            for address in ["/", "/moderation", "/settings/staff", "/style"] {
                #expect(try await member.get(address).location == "/profile/second-factor", "\(address)")
            }
            let refused = try await member.get("/profile")
            #expect(refused.status == 200)
            _ = try await setUp(member)
            #expect(try await member.get("/moderation").status == 200)
            #expect(try await !member.open("/profile").text.contains("二段階認証をやめる"))
        }
    }

    @Test func `the repeated log-in asks for the code too`() async throws {
        try await World.with { world in
            let member = try await world.staff("mori", .moderator)
            let (app, _) = try await setUp(member)
            try await world.site.database.execute(
                "UPDATE staff_session SET authenticated_at = now() - interval '1 hour'")
            let asked = try await member.open("/profile/second-factor")
            #expect(asked.text.contains("name=\"code\""))
            let without = try await member.submitOnly(
                asked, to: "/login/again", ["password": World.password])
            #expect(without.status == 422)
            let code = app.code(step: OneTimePassword.step(at: .now))
            let done = try await member.submitOnly(
                asked, to: "/login/again", ["password": World.password, "code": code])
            #expect(done.location == "/profile/second-factor")
        }
    }

    @Test func `a form that waits for the log-in waits on when too many passwords were tried`() async throws {
        try await World.with { world in
            let member = try await world.staff("mori", .moderator)
            let page = try await member.open("/profile/second-factor")
            try await world.site.database.execute(
                "UPDATE staff_session SET authenticated_at = now() - interval '1 hour'")
            var asked = try await member.submitOnly(page, to: "/profile/second-factor", ["code": "123456"])
            let sealed = try asked.form(to: "/login/again").fields["continuation"]
            for _ in 0...10 {
                asked = try await member.submitOnly(
                    asked, to: "/login/again", ["password": "another password"])
            }
            #expect(asked.status == 429 && asked.headers["Retry-After"] != nil)
            #expect(try sealed != nil && asked.form(to: "/login/again").fields["continuation"] == sealed)
        }
    }

    @Test func `a form that needs a recent log-in comes back after it`() async throws {
        try await World.with { world in
            let member = try await world.staff("mori", .moderator)
            _ = try await setUp(member)
            try await SecondFactors(world.site.database, secret: world.site.assembly.site.secret)
                .remove(
                    of: try #require(
                        try await StaffAccounts(world.site.database).find(email: "mori@city.example")
                    ).member.id)
            let page = try await member.open("/profile/second-factor")
            let app = try World.secret(on: page)
            try await world.site.database.execute(
                "UPDATE staff_session SET authenticated_at = now() - interval '1 hour'")
            let code = app.code(step: OneTimePassword.step(at: .now))
            let asked = try await member.submitOnly(page, to: "/profile/second-factor", ["code": code])
            #expect(asked.text.contains("パスワードの確認"))
            let kept = try await member.submitOnly(asked, to: "/login/again", ["password": World.password])
            #expect(kept.text.contains("送信の確認"))
            let done = try await member.submitOnly(kept, to: "/profile/second-factor")
            #expect(done.text.contains("予備のコード"))
        }
    }
}
