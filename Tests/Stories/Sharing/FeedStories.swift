import Foundation
import FoundationXML
import Postgres
import Testing

@Suite struct FeedStories {
    private func parse(_ page: Page) throws -> XMLElement {
        try #require(try XMLDocument(data: Data(page.text.utf8)).rootElement())
    }

    @Test func `a reader finds the feeds in the page, and the feeds name the page`() async throws {
        try await World.with { world in
            let visitor = world.site.visitor()
            let page = try await visitor.get("/consultations/dx")
            for path in [
                "/feeds/consultations.atom", "/feeds/consultations/dx/ideas.atom",
                "/feeds/consultations/dx/answers.atom",
            ] {
                #expect(page.text.contains("href=\"\(path)\""))
                let feed = try await visitor.get(path)
                #expect(feed.status == 200)
                #expect(feed.headers["Content-Type"] == "application/atom+xml; charset=utf-8")
                let root = try parse(feed)
                let own = root.elements(forName: "link").first {
                    $0.value(of: "rel") == "self"
                }
                #expect(own?.value(of: "href")?.hasSuffix(path) == true)
            }
            let feed = try parse(try await visitor.get("/feeds/consultations.atom"))
            #expect(feed.elements(forName: "entry").count == 1)
        }
    }

    @Test func `a new idea is in the feed at once, a hidden one no longer`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            let form = try await taro.get("/ideas/new?consultation=dx")
            _ = try await taro.submit(
                form, to: "/ideas", ["title": "港に灯りを", "body": "夜も歩けるように"])
            let visitor = world.site.visitor()
            let feed = try await visitor.get("/feeds/consultations/dx/ideas.atom")
            #expect(feed.text.contains("港に灯りを") && feed.text.contains("<name>taro</name>"))
            try await world.site.database.execute("UPDATE idea SET state = 'hidden'")
            world.site.assembly.site.dropSharedPages()
            let after = try await visitor.get("/feeds/consultations/dx/ideas.atom")
            #expect(!after.text.contains("港に灯りを"))
        }
    }

    @Test func `the calendar holds period and last day of each consultation`() async throws {
        try await World.with { world in
            try await world.site.database.execute(
                "UPDATE consultation SET opens_at = '2026-11-01 09:00+09', closes_at = '2026-12-01 17:00+09'")
            let visitor = world.site.visitor()
            for path in ["/calendars/consultations.ics", "/calendars/consultations/dx/period.ics"] {
                let calendar = try await visitor.get(path)
                #expect(calendar.headers["Content-Type"] == "text/calendar; charset=utf-8")
                #expect(calendar.text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
                #expect(calendar.text.hasSuffix("END:VCALENDAR\r\n"))
                #expect(calendar.text.contains("DTSTART;TZID=Asia/Tokyo:20261101T090000\r\n"))
                #expect(calendar.text.contains("DTEND;TZID=Asia/Tokyo:20261201T170000\r\n"))
                #expect(calendar.text.components(separatedBy: "BEGIN:VEVENT").count == 3)
                #expect(calendar.text.contains("TZID:Asia/Tokyo\r\n"))
            }
        }
    }

    @Test func `search engines find the map, and the map only public pages`() async throws {
        try await World.with { world in
            let visitor = world.site.visitor()
            let robots = try await visitor.get("/robots.txt")
            #expect(robots.text.contains("Sitemap: http://127.0.0.1:8080/sitemap.xml"))
            let map = try parse(try await visitor.get("/sitemap.xml"))
            let places = map.elements(forName: "url").compactMap {
                $0.elements(forName: "loc").first?.stringValue
            }
            #expect(places.contains("http://127.0.0.1:8080/consultations/dx"))
            #expect(Set(places).count == places.count)
            for place in places {
                let page = try await visitor.get(
                    place.replacingOccurrences(of: "http://127.0.0.1:8080", with: ""))
                #expect(page.status == 200, "\(place)")
            }
        }
    }

    @Test func `the map names every page in all languages, each of which opens`() async throws {
        try await World.with { world in
            let visitor = world.site.visitor()
            let map = try parse(try await visitor.get("/sitemap.xml"))
            let origin = "http://127.0.0.1:8080"
            let draft = try #require(
                map.elements(forName: "url").first {
                    $0.elements(forName: "loc").first?.stringValue == origin + world.draftPath
                })
            let alternates = (draft.children ?? []).compactMap { $0 as? XMLElement }.filter {
                $0.name == "xhtml:link" && $0.value(of: "rel") == "alternate"
            }
            #expect(
                alternates.compactMap { $0.value(of: "hreflang") }
                    == ["ja", "ja-simple", "en", "zh-Hans", "vi", "x-default"])
            let page = try await visitor.get(world.draftPath).text
            for link in alternates {
                let address = try #require(link.value(of: "href"))
                #expect(page.contains("href=\"\(address)\""), "the page does not name \(address)")
                #expect(try await visitor.get(String(address.dropFirst(origin.count))).status == 200)
            }
            let changed = try #require(draft.elements(forName: "lastmod").first?.stringValue)
            let publishedAt = try #require(
                try await world.site.database.value(
                    "SELECT published_at FROM draft_version", as: Instant.self))
            #expect(changed == publishedAt.iso8601)
        }
    }

    @Test func `whoever finds a weakness learns whom to tell, once staff named someone`() async throws {
        try await World.with { world in
            let path = "/.well-known/security.txt"
            #expect(try await world.site.visitor().get(path).status == 404)
            let admin = try await world.staff("morishita", .admin)
            _ = try await admin.submit(
                admin.open("/settings/contact"), to: "/settings/contact",
                ["section": "企画課", "email": "kikaku@city.example.jp"])
            let file = try await world.site.visitor().get(path)
            #expect(file.status == 200 && file.headers["Content-Type"] == "text/plain; charset=utf-8")
            #expect(file.text.hasPrefix("Contact: mailto:kikaku@city.example.jp\nExpires: 20"))
            #expect(file.text.hasSuffix("Canonical: http://127.0.0.1:8080\(path)\n"))
        }
    }

    @Test func `the sample city stays out of every index`() async throws {
        try await World.with { world in
            try await world.site.database.execute(
                "INSERT INTO city (name, is_sample) VALUES ('汐見市', true) ON CONFLICT (single) DO UPDATE SET is_sample = true"
            )
            world.site.assembly.site.identity.forget()
            world.site.assembly.site.dropSharedPages()
            #expect(try await world.site.visitor().get("/robots.txt").text == "User-agent: *\nDisallow: /\n")
        }
    }
}

extension XMLElement {
    /// By the list of attributes: looking one up by name finds none in an element with a namespace.
    fileprivate func value(of name: String) -> String? {
        attributes?.first { $0.name == name }?.stringValue
    }
}
