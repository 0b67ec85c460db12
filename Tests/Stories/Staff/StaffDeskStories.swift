import Civic
import Postgres
import Testing

@testable import Accounts

@Suite struct StaffDeskStories {
    private func id(_ world: World, _ name: String) async throws -> StaffID {
        let record = try await StaffAccounts(world.site.database).find(email: "\(name)@city.example")
        return try #require(record).member.id
    }

    @Test func `an invited member sets a password with the link that is shown once`() async throws {
        try await World.with { world in
            let admin = try await world.staff("boss", .admin)
            let form = try await admin.open("/settings/staff/new")
            let shown = try await admin.submitOnly(
                form, to: "/settings/staff",
                ["email": "sato@city.example", "name": "佐藤", "role": "editor", "section": "企画課"])
            let link = try #require(shown.text.firstMatch(of: /readonly>[^<]*(\/password\/[\w-]+)</))
            let member = world.site.staffVisitor()
            let path = String(link.output.1)
            let login = try await member.submit(
                member.open(path), to: path, ["password": World.password])
            let page = try await member.submit(
                login, to: "/login", ["email": "sato@city.example", "password": World.password])
            #expect(page.status == 200 && page.text.contains("佐藤"))
            let list = try await admin.open("/settings/staff")
            #expect(list.text.contains("佐藤") && list.text.contains("担当課：企画課"))
            #expect(try await member.get("/settings/staff").status == 403)
            #expect(try await admin.open("/audit").text.contains("職員の登録"))
        }
    }

    @Test func `with mail set up the link goes by mail and is not shown`() async throws {
        try await World.with(["TOMONI_SMTP_URL": "smtp://mail.city.example?tls=optional"]) { world in
            let admin = try await world.staff("boss", .admin)
            let sent = try await admin.submitOnly(
                admin.open("/settings/staff/new"), to: "/settings/staff",
                ["email": "sato@city.example", "name": "佐藤", "role": "reader"])
            #expect(sent.text.contains("リンクをメールで送ります") && !sent.text.contains("/password/"))
            let mail: String = try await world.site.database.one(
                "SELECT payload::text FROM outbox ORDER BY id DESC LIMIT 1")
            #expect(mail.contains("sato@city.example") && mail.contains("password"))
        }
    }

    @Test func `what is wrong with an invitation is said and what was typed is kept`() async throws {
        try await World.with { world in
            let admin = try await world.staff("boss", .admin)
            let wrong: [(fields: [String: String], message: String)] = [
                (["email": "nowhere", "name": "佐藤", "role": "editor"], "メールアドレスを確かめてください"),
                (["email": "boss@city.example", "name": "佐藤", "role": "editor"], "もう登録されています"),
                (["email": "sato@city.example", "name": "", "role": "editor"], "1文字以上40文字以内"),
                (["email": "sato@city.example", "name": "佐藤", "role": "none"], "一つ以上選んでください"),
                (["email": "sato@city.example", "name": "佐藤", "role": "answerer"], "担当課の名前を書いてください"),
            ]
            for (fields, message) in wrong {
                let page = try await admin.submitOnly(
                    admin.open("/settings/staff/new"), to: "/settings/staff", fields)
                #expect(page.status == 422 && page.text.contains(message), "\(message)")
                #expect(try page.form(to: "/settings/staff").fields["email"] == fields["email"])
            }
        }
    }

    @Test func `nobody locks themselves out, and the last admin stays`() async throws {
        try await World.with { world in
            let admin = try await world.staff("boss", .admin)
            let own = try await id(world, "boss")
            let demoted = try await admin.post(
                "/settings/staff/\(own)", try await fields(admin, ["role": "reader"]))
            #expect(demoted.status == 422 && demoted.text.contains("ほかの管理者に頼んでください"))
            let stopped = try await admin.post(
                "/settings/staff/\(own)/disabling", try await fields(admin, [:]))
            #expect(stopped.status == 422)
            #expect(try await admin.get("/settings/staff").status == 200)
            let last = try await world.site.database.transaction {
                try await StaffAccounts($0).isLastAdmin(own)
            }
            #expect(last)
            let second = try await world.staff("vice", .admin)
            let other = try await id(world, "vice")
            let done = try await admin.post(
                "/settings/staff/\(other)/disabling", try await fields(admin, [:]))
            #expect(done.status == 303)
            #expect(try await second.get("/").location?.hasPrefix("/login") == true, "out at once")
            let back = try await admin.post("/settings/staff/\(other)/enabling", try await fields(admin, [:]))
            #expect(back.status == 303)
        }
    }

    @Test func `rights are changed for all consultations and for single ones`() async throws {
        try await World.with { world in
            let admin = try await world.staff("boss", .admin)
            _ = try await world.staff("mori", .moderator)
            let member = try await id(world, "mori")
            let place = try #require(
                try await ConsultationStore(world.site.database).id(of: world.draft))
            let path = "/settings/staff/\(member)"
            let saved = try await admin.post(
                path, try await fields(admin, ["role": "none", "role-\(place)": "editor"]))
            #expect(saved.status == 303)
            let record = try #require(try await StaffAccounts(world.site.database).find(member))
            #expect(record.member.grants == [StaffGrant(.editor, in: place)])
            #expect(record.member.scope(of: .editDrafts) == .only([place]))
            #expect(record.member.scope(of: .moderate) == .only([]))
            let impossible = try await admin.post(
                path, try await fields(admin, ["role": "none", "role-\(place)": "admin"]))
            #expect(impossible.status == 422, "an admin of one consultation")
        }
    }

    @Test func `own sessions are listed and ended`() async throws {
        try await World.with { world in
            let here = try await world.staff("mori", .moderator)
            let there = world.site.staffVisitor()
            _ = try await there.submit(
                there.open("/login"), to: "/login",
                ["email": "mori@city.example", "password": World.password])
            #expect(try await there.get("/moderation").status == 200)
            let page = try await here.open("/profile")
            #expect(page.text.contains("この端末"))
            _ = try await here.submit(page, to: "/profile/sessions/end")
            #expect(try await there.get("/moderation").status == 303)
            #expect(try await here.get("/moderation").status == 200)
        }
    }

    @Test func `a changed password ends the sessions elsewhere`() async throws {
        try await World.with { world in
            let here = try await world.staff("mori", .moderator)
            let wrong = try await here.submitOnly(
                here.open("/profile"), to: "/profile/password",
                ["current_password": "not this one", "password": "another harbor, more gulls"])
            #expect(wrong.status == 422)
            let done = try await here.submit(
                wrong, to: "/profile/password",
                ["current_password": World.password, "password": "another harbor, more gulls"])
            #expect(done.text.contains("パスワードを変更しました"))
        }
    }

    /// Fields with the session's token, from a page that has a form.
    private func fields(_ browser: Browser, _ fields: [String: String]) async throws -> [String: String] {
        let token = try await browser.open("/profile").form(to: "/profile/password").fields["csrf"]
        return fields.merging(["csrf": token ?? ""]) { $1 }
    }
}
