import Testing

@testable import Site

@Suite struct EmbedStories {
    private let paths = ["/embed/consultations", "/embed/consultations/dx", "/embed/answers/dx"]

    @Test func `only the named sites may show the fragments in a frame`() async throws {
        let origin = ["TOMONI_EMBED_ORIGINS": "https://www.city.example"]
        try await World.with(origin) { world in
            for path in paths {
                let page = try await world.site.visitor().get(path)
                let policy = page.headers["Content-Security-Policy"] ?? ""
                #expect(policy.hasSuffix("frame-ancestors 'self' https://www.city.example"))
                #expect(page.headers["X-Frame-Options"] == nil)
            }
            let other = try await world.site.visitor().get("/")
            #expect(other.headers["Content-Security-Policy"]?.hasSuffix("frame-ancestors 'none'") == true)
            #expect(other.headers["X-Frame-Options"] == "DENY")
        }
    }

    @Test func `as long as no site is named, none may`() async throws {
        try await World.with { world in
            for path in paths {
                let page = try await world.site.visitor().get(path)
                #expect(page.headers["Content-Security-Policy"]?.hasSuffix("frame-ancestors 'none'") == true)
                #expect(page.headers["X-Frame-Options"] == "DENY")
            }
        }
    }

    @Test func `a fragment is bare, without script, with full addresses`() async throws {
        try await World.with { world in
            for path in paths {
                let fragment = try await world.site.visitor().get(path + "?form=fragment")
                #expect(fragment.text.hasPrefix("<section class=\"tomoni-embed\""))
                #expect(!fragment.text.contains("<script") && !fragment.text.contains("href=\"/"))
                #expect(fragment.text.contains("href=\"http://127.0.0.1:8080/"))
            }
        }
    }

    @Test(arguments: [
        "http//x", "https://city.example/path", "javascript:x", "https://a.example;script-src *",
    ])
    func `a setting that is no origin stops the start`(value: String) {
        #expect(throws: ConfigurationError.self) {
            try Configuration.read(["TOMONI_EMBED_ORIGINS": value])
        }
    }

    @Test func `settings take several sites`() throws {
        let read = try Configuration.read([
            "TOMONI_EMBED_ORIGINS": "https://a.example/, http://b.example:8080"
        ])
        #expect(read.embedOrigins == ["https://a.example", "http://b.example:8080"])
    }
}
