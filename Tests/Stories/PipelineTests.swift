import Testing

@Suite struct PipelineTests {
    @Test func `an address that is not there gives a page with a request number`() async throws {
        try await TestSite.with { site in
            let page = try await site.visitor().get("/nothing")
            #expect(page.status == 404)
            #expect(page.text.contains("request-id"))
            #expect(page.text.contains("<html lang=\"ja\""))
            #expect(page.headers["Content-Security-Policy"]?.contains("default-src 'none'") == true)
        }
    }

    @Test func `errors come in the visitor's language`() async throws {
        try await TestSite.with { site in
            let page = try await site.visitor(language: "en").get("/nothing")
            #expect(page.text.contains("<html lang=\"en\""))
        }
    }

    @Test func `a wrong method is told apart from a wrong address`() async throws {
        try await TestSite.with { site in
            let page = try await site.visitor().post("/healthz", [:])
            #expect(page.status == 405)
            #expect(page.headers["Allow"] == "GET, HEAD")
        }
    }

    @Test func `a form from another site is refused`() async throws {
        try await TestSite.with { site in
            let browser = site.visitor()
            let form = ["language": "en", "next": "/about"]
            let foreign = try await browser.post("/language", form, origin: "https://evil.example")
            let own = try await browser.post("/language", form)
            #expect(foreign.status == 403)
            #expect(own.status == 303)
        }
    }

    @Test func `the language is remembered without an account and leads back`() async throws {
        try await TestSite.with { site in
            let browser = site.visitor()
            let away = try await browser.post("/language", ["language": "en", "next": "//evil.example"])
            #expect(away.location == "/en/")
            let page = try await browser.get("/nothing")
            #expect(page.text.contains("<html lang=\"en\""))
        }
    }

    @Test func `alive and ready are told apart and need no session`() async throws {
        try await TestSite.with { site in
            let alive = try await site.visitor().get("/healthz")
            let ready = try await site.visitor().get("/readyz")
            let staff = try await site.staffVisitor().get("/healthz")
            #expect(alive.text == "ok\n")
            #expect(ready.text == "ready\n")
            #expect(staff.status == 200)
        }
    }

    @Test(arguments: ["x", "", String(repeating: "A", count: 43), "%00", "a b"])
    func `a cookie made up is nobody's session and breaks no page`(value: String) async throws {
        try await TestSite.with { site in
            let browser = site.visitor()
            for name in ["__Host-session", "__Host-flash", "__Host-language"] { browser.forge(name, value) }
            let page = try await browser.get("/about")
            let account = try await browser.get("/account")
            #expect(page.status == 200)
            #expect(page.text.contains("href=\"/login\""))
            #expect(account.status == 303)
            #expect(account.location?.hasPrefix("/login") == true)
        }
    }

    @Test func `the request log names the route and not the path`() async throws {
        try await TestSite.with { site in
            _ = try await site.visitor().get("/healthz?secret=word")
            _ = try await site.visitor().get("/secret-word")
            #expect(site.requestLines.text.contains("\"/healthz\""))
            #expect(!site.requestLines.text.contains("secret"))
        }
    }
}
