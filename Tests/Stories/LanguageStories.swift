import Civic
import Postgres
import Testing

@testable import Site

/// Addresses that keep their language, with no cookie but the session's.
@Suite struct LanguageStories {
    @Test func `a Vietnamese resident reads, comments, logs in at send and stays in Vietnamese`() async throws
    {
        try await World.with { world in
            _ = try await world.resident("linh")
            // A browser that asks for Japanese, as a phone bought here does.
            let linh = world.site.visitor(language: "ja")
            let page = try await linh.get("/vi" + world.passagePath())
            #expect(page.status == 200 && page.text.contains("<html lang=\"vi\""))
            #expect(page.headers["Content-Language"] == "vi")
            let logIn = try await linh.submit(
                page, to: "/vi" + world.commentsPath(),
                ["stance": "agree", "body": "Tôi đồng ý với điều này"])
            #expect(logIn.text.contains("<html lang=\"vi\""))
            let posted = try await linh.submit(
                logIn, to: "/vi/login", ["email": "linh@shiomi.example", "password": World.password])
            #expect(posted.status == 200 && posted.text.contains("<html lang=\"vi\""))
            #expect(posted.text.contains("Tôi đồng ý với điều này"))
            #expect(linh.cookies.keys.allSatisfy { !$0.contains("language") })
        }
    }

    @Test func `every link and form of a page with a language keeps it`() async throws {
        try await World.with { world in
            for path in ["/", "/ideas", "/login", "/signup", "/about", world.draftPath, world.passagePath()] {
                let page = try await world.site.visitor().get("/zh-Hans" + path)
                #expect(page.status == 200, "\(path)")
                let addresses = page.text.matches(of: /\s(?:href|action)="(\/[^"]*)"/).map {
                    String($0.output.1)
                }
                #expect(!addresses.isEmpty)
                for address in addresses where !address.contains(".") {
                    #expect(address.hasPrefix("/zh-Hans/"), "\(address) on \(path)")
                }
                #expect(page.text.contains("href=\"/static/"), "\(path)")
            }
        }
    }

    @Test func `what sends the browser on keeps the language, and so does a page that is not there`()
        async throws
    {
        try await World.with { world in
            let visitor = world.site.visitor()
            #expect(try await visitor.get("/vi/account").location == "/vi/login?next=/account")
            let missing = try await visitor.get("/vi/no/such/page")
            #expect(missing.status == 404 && missing.text.contains("<html lang=\"vi\""))
            #expect(missing.text.contains("href=\"/vi/\""))
        }
    }

    @Test func `visitors' pages of different languages and addresses never mix`() async throws {
        try await World.with { world in
            for path in ["/", world.draftPath] {
                for accepted in ["ja", "en", "vi"] {
                    let plain = try await world.site.visitor(language: accepted).get(path)
                    #expect(plain.text.contains("<html lang=\"\(accepted)\""), "\(path) \(accepted)")
                    #expect(!plain.text.contains("action=\"/\(accepted)/"), "\(path) \(accepted)")
                    #expect(plain.headers["Vary"]?.contains("Accept-Language") == true)
                    for language in Language.allCases {
                        let tag = language.rawValue
                        let page = try await world.site.visitor(language: accepted).get("/\(tag)\(path)")
                        #expect(page.text.contains("<html lang=\"\(tag)\""), "\(path) \(accepted) \(tag)")
                        #expect(page.text.contains("action=\"/\(tag)/"), "\(path) \(accepted) \(tag)")
                        #expect(page.headers["Vary"]?.contains("Accept-Language") == false)
                    }
                }
            }
        }
    }

    @Test func `the switch leads to the same page with its query in the chosen language`() async throws {
        try await World.with { world in
            let visitor = world.site.visitor()
            let page = try await visitor.get("/ideas?order=supported")
            let answer = try await visitor.submitOnly(page, to: "/language", ["language": "vi"])
            #expect(answer.location == "/vi/ideas?order=supported")
            let next = try await visitor.get("/vi/ideas?order=supported")
            let back = try await visitor.submitOnly(next, to: "/vi/language", ["language": "ja-simple"])
            #expect(back.location == "/ja-simple/ideas?order=supported")
            // The cookie holds for addresses without a language.
            #expect(try await visitor.get("/ideas").text.contains("<html lang=\"ja-simple\""))
        }
    }

    @Test func `a page names itself in all languages and without one`() async throws {
        try await World.with { world in
            let page = try await world.site.visitor().get("/en/about")
            for tag in Language.allCases.map(\.rawValue) {
                let link = "hreflang=\"\(tag)\" href=\"http://127.0.0.1:8080/\(tag)/about\""
                #expect(page.text.contains(link), "\(tag)")
            }
            #expect(page.text.contains("hreflang=\"x-default\" href=\"http://127.0.0.1:8080/about\""))
        }
    }

    @Test func `staff translate a consultation, and visitors read it in their language`() async throws {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            let form = try await editor.get("/consultations/dx/texts?language=vi")
            #expect(form.status == 200)
            let name = try #require(
                form.text.firstMatch(of: /name="(consultation-\d+-title)"/)?.output.1
            ).description
            let saved = try await editor.submit(
                form, to: "/consultations/dx/texts", [name: "Chiến lược số của Shiomi"])
            #expect(saved.text.contains("Chiến lược số của Shiomi"))
            let vietnamese = try await world.site.visitor().get("/vi/consultations/dx")
            #expect(vietnamese.text.contains("Chiến lược số của Shiomi"))
            let chinese = try await world.site.visitor().get("/zh-Hans/consultations/dx")
            #expect(!chinese.text.contains("Chiến lược số của Shiomi"))
            let acts: [String] = try await world.site.database.all("SELECT act FROM audit").map {
                (row: ActRow) in row.act
            }
            #expect(acts.contains { $0.hasPrefix("consultation.texts consultation:") })
        }
    }

    @Test func `a translation that is too long is refused and kept`() async throws {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            let form = try await editor.get("/consultations/dx/texts?language=en")
            let name = try #require(
                form.text.firstMatch(of: /name="(consultation-\d+-title)"/)?.output.1
            ).description
            let long = String(repeating: "long ", count: 60)
            let refused = try await editor.submitOnly(form, to: "/consultations/dx/texts", [name: long])
            #expect(refused.status == 422)
            #expect(refused.text.contains("long long long") && refused.text.contains("error-summary"))
        }
    }
}

private struct ActRow: RowDecodable {
    let act: String

    init(_ row: Row) throws {
        act = try row.decode("act")
    }
}
