import Accounts
import Civic
import Testing

@Suite struct RepeatedLogInStories {
    private func age(_ world: World, minutes: Int, _ column: String = "authenticated_at") async throws {
        let seconds = minutes * 60
        let database = world.site.database
        if column == "authenticated_at" {
            try await database.execute(
                "UPDATE staff_session SET authenticated_at = now() - make_interval(secs => \(Double(seconds)))"
            )
        } else {
            try await database.execute(
                "UPDATE staff_session SET seen_at = now() - make_interval(secs => \(Double(seconds)))")
        }
    }

    @Test func `personal data asks for the password again when the log-in is older than ten minutes`()
        async throws
    {
        try await World.with { world in
            try await world.comment("夜の窓口を開けてください", by: world.resident("yuki"))
            let id: CommentID = try await world.site.database.one("SELECT max(id) FROM comment")
            let admin = try await world.staff("boss", .admin)
            let path = "/moderation/comments/\(id)/submitter"
            #expect(try await admin.get(path).status == 404, "nothing was filled in, and nothing is asked")
            try await age(world, minutes: 9)
            #expect(try await admin.get(path).status == 404)
            try await age(world, minutes: 11)
            let asked = try await admin.open(path)
            #expect(asked.text.contains("パスワードの確認"))
            let wrong = try await admin.submitOnly(asked, to: "/login/again", ["password": "not this one"])
            #expect(wrong.status == 422)
            let right = try await admin.submitOnly(wrong, to: "/login/again", ["password": World.password])
            #expect(right.location == path)
            #expect(try await admin.get(path).status == 404)
            #expect(world.site.securityLines.text.contains("staff_login_again_failed"))
        }
    }

    @Test func `who changes the access of others is asked for the password again`() async throws {
        try await World.with { world in
            let admin = try await world.staff("boss", .admin)
            _ = try await world.staff("mori", .editor)
            let mori = try #require(
                try await StaffAccounts(world.site.database).find(email: "mori@city.example"))
            let new = try await admin.open("/settings/staff/new")
            let member = try await admin.open("/settings/staff/\(mori.member.id)")
            try await age(world, minutes: 11)
            for page in [new, member] {
                let forms = page.forms.filter { $0.action.hasPrefix("/settings/staff") }
                #expect(!forms.isEmpty)
                for form in forms {
                    let asked = try await admin.submitOnly(page, to: form.action)
                    #expect(asked.text.contains("パスワードの確認"), "\(form.action)")
                }
            }
        }
    }

    @Test func `whoever knows the password is never held up, whoever guesses is`() async throws {
        try await World.with { world in
            let admin = try await world.staff("boss", .admin)
            let page = try await admin.get("/login/again?next=/profile")
            for _ in 0..<15 {
                let done = try await admin.submitOnly(
                    page, to: "/login/again", ["password": World.password])
                #expect(done.location == "/profile")
            }
            var statuses: [Int] = []
            for _ in 0..<12 {
                statuses.append(
                    try await admin.submitOnly(page, to: "/login/again", ["password": "a guess"]).status)
            }
            #expect(statuses.first == 422 && statuses.last == 429)
        }
    }

    @Test func `the way back leads nowhere but to this site`() async throws {
        try await World.with { world in
            let admin = try await world.staff("boss", .admin)
            for next in ["https://elsewhere.example/", "//elsewhere.example", "/%5Celsewhere.example"] {
                let page = try await admin.get("/login/again?next=\(next)")
                let done = try await admin.submitOnly(
                    page, to: "/login/again", ["password": World.password])
                #expect(done.location == "/", "\(next)")
            }
        }
    }

    @Test func `what was written while the session ended comes back after the log-in and is sent then`()
        async throws
    {
        try await World.with { world in
            let author = try await world.resident("yuki")
            try await world.comment("電話番号は0192-00-0000です", by: author)
            let id: CommentID = try await world.site.database.one("SELECT max(id) FROM comment")
            let staff = try await world.staff("mod", .moderator)
            let action = "/moderation/comments/\(id)/hiding"
            let form = try await staff.open("/moderation/comments/\(id)")
            try await age(world, minutes: 31, "seen_at")
            let reason = "個人の電話番号が書かれていて、ほかの人に知られるため"
            let asked = try await staff.submitOnly(form, to: action, ["reason": reason])
            #expect(asked.status == 200 && asked.text.contains("書きかけの内容をお預かりしています"))
            let state: String = try await world.site.database.one(
                "SELECT state FROM comment WHERE id = \(id)")
            #expect(state == "published")
            let entry = ["email": "mod@city.example", "password": World.password]
            let kept = try await staff.submitOnly(asked, to: "/login", entry)
            #expect(kept.status == 200 && kept.text.contains(reason))
            let done = try await staff.submit(kept, to: action)
            #expect(done.text.contains("非表示にしました"))
        }
    }

    @Test func `a text too long to be kept is shown to be copied`() async throws {
        try await World.with { world in
            let staff = try await world.staff("mod", .moderator)
            let long = String(repeating: "長い理由です。", count: 12_000)
            try await age(world, minutes: 31, "seen_at")
            let asked = try await staff.post("/moderation/comments/1/hiding", ["reason": long])
            #expect(asked.status == 200 && asked.text.contains("お預かりできませんでした"))
            #expect(asked.text.contains(long))
            #expect(!asked.text.contains("name=\"continuation\""))
        }
    }

    @Test func `whoever is asked to log in comes to the page that was wanted`() async throws {
        try await World.with { world in
            let staff = try await world.staff("mod", .moderator)
            try await age(world, minutes: 31, "seen_at")
            let asked = try await staff.open("/moderation?state=hidden")
            let done = try await staff.submitOnly(
                asked, to: "/login", ["email": "mod@city.example", "password": World.password])
            #expect(done.location == "/moderation?state=hidden")
        }
    }
}
