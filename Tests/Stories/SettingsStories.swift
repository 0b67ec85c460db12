import Civic
import HTTPServer
import Settings
import TestSupport
import Testing
import Web

@testable import Site

@Suite struct SettingsStories {
    @Test func `a label that staff change is on the visitors' pages at once, kept ones too`() async throws {
        try await World.with { world in
            let visitor = world.site.visitor()
            let admin = try await world.staff("morishita", .admin)
            #expect(try await visitor.get("/ideas").text.contains("アイデア"))
            let list = try await admin.open("/settings/labels?text=common.nav.ideas")
            let page = try await admin.submit(
                list, to: "/settings/labels", ["words": "ひらめき箱", "do": "save"])
            #expect(page.status == 200 && page.text.contains("ひらめき箱"))
            let after = try await visitor.get("/").text
            #expect(after.contains("ひらめき箱"))
            let back = try await admin.submit(page, to: "/settings/labels", ["do": "default"])
            #expect(back.status == 200)
            #expect(try await !visitor.get("/").text.contains("ひらめき箱"))
        }
    }

    @Test func `staff name their own part of the site, in its head and in its titles`() async throws {
        try await World.with { world in
            let admin = try await world.staff("morishita", .admin)
            let list = try await admin.open("/settings/labels?text=common.staff_site_name")
            _ = try await admin.submit(
                list, to: "/settings/labels", ["words": "みんなの声・事務室", "do": "save"])
            let page = try await admin.open("/").text
            #expect(page.contains("<span class=\"brand__name\">みんなの声・事務室</span>"))
            #expect(page.contains("みんなの声・事務室</title>"))
            #expect(try await !world.site.visitor().get("/").text.contains("みんなの声・事務室"))
        }
    }

    @Test func `words that lose a name in braces are refused and kept in the form`() async throws {
        try await World.with { world in
            let admin = try await world.staff("morishita", .admin)
            let list = try await admin.open("/settings/labels?text=common.pagination.place")
            let page = try await admin.submit(
                list, to: "/settings/labels", ["words": "{page}枚目 & つづき", "do": "save"])
            #expect(page.status == 422)
            #expect(page.text.contains("次のかっこが足りません。元の文と同じように入れてください：{last}"))
            #expect(try page.form(to: "/settings/labels").fields["words"] == "{page}枚目 & つづき")
        }
    }

    @Test func `a weak color is refused, the shade offered is taken and colors the public site`() async throws
    {
        try await World.with { world in
            let visitor = world.site.visitor()
            #expect(try await !visitor.get("/").text.contains("/look/"))
            let admin = try await world.staff("morishita", .admin)
            let page = try await admin.submit(
                admin.open("/settings/colors"), to: "/settings/colors",
                ["accent": "#fbc02d", "do": "save"])
            #expect(page.status == 422 && page.text.contains("読みやすさの基準"))
            #expect(try page.form(to: "/settings/colors").fields["accent"] == "#fbc02d")
            let offered = try #require(page.forms.compactMap { $0.fields["shade"] }.first)
            let done = try await admin.submitOnly(
                page, to: "/settings/colors", ["shade": offered, "do": "nearest"])
            #expect(done.status == 303)
            let home = try await visitor.get("/").text
            let address = try #require(home.firstMatch(of: /href="(\/look\/[^"]+)"/)).output.1
            let sheet = try await visitor.get(String(address))
            #expect(sheet.status == 200 && sheet.text.contains("--accent:\(offered)"))
            #expect(sheet.headers["Cache-Control"]?.hasSuffix("immutable") == true)
            #expect(sheet.headers["X-Content-Type-Options"] == "nosniff")
            // Staff pages name the same sheet, at their own address.
            #expect(try await admin.open("/").text.contains("href=\"\(address)\""))
            #expect(try await admin.get(String(address)).headers["Content-Type"] == "text/css; charset=utf-8")
        }
    }

    @Test func `a color and a name that staff choose are on the picture for sharing and on the icons`()
        async throws
    {
        try await World.with { world in
            let visitor = world.site.visitor()
            func card() async throws -> String {
                let home = try await visitor.get("/").text
                return String(
                    try #require(home.firstMatch(of: /og:image" content="http:\/\/[^\/]*([^"]*)"/)).1)
            }
            let before = try await (card(), visitor.get("/icons/icon-192.png").headers["ETag"])
            let admin = try await world.staff("morishita", .admin)
            _ = try await admin.submitOnly(
                admin.open("/settings/colors"), to: "/settings/colors", ["accent": "#1a5c38", "do": "save"])
            let colored = try await (card(), visitor.get("/icons/icon-192.png").headers["ETag"])
            #expect(colored.0 != before.0 && colored.1 != before.1)
            _ = try await admin.submitOnly(
                admin.open("/settings/names"), to: "/settings/names", ["city": "入江市"])
            let renamed = try await card()
            #expect(renamed != colored.0)
            #expect(try await visitor.get(renamed).status == 200)
            #expect(try await visitor.get(before.0).location == renamed)
        }
    }

    @Test func `a logo is uploaded, looked at, used, and appears on the visitors' pages`() async throws {
        try await World.with { world in
            let admin = try await world.staff("morishita", .admin)
            let page = try await admin.open("/settings/pictures/logo")
            let token = try #require(page.form(to: "/settings/pictures/logo").fields["csrf"])
            let look = try await admin.upload(
                "/settings/pictures/logo", fields: ["csrf": token, "do": "preview"],
                file: ("picture", "logo.png", Self.png))
            #expect(look.status == 200 && look.text.contains("これから使う画像"))
            #expect(try await !world.site.visitor().get("/").text.contains("/pictures/"))
            let done = try await admin.submitOnly(look, to: "/settings/pictures/logo", ["do": "save"])
            #expect(done.status == 303)
            let home = try await world.site.visitor().get("/").text
            let address = try #require(home.firstMatch(of: /src="(\/pictures\/[0-9a-f]{32}\.png)"/)).output.1
            let picture = try await world.site.visitor().get(String(address))
            #expect(picture.status == 200 && picture.headers["Content-Type"] == "image/png")
        }
    }

    @Test func `a file that is no picture is refused with the reason, and a cover needs words`() async throws
    {
        try await World.with { world in
            let admin = try await world.staff("morishita", .admin)
            let path = "/settings/pictures/cover"
            let page = try await admin.open(path)
            let token = try #require(page.form(to: path).fields["csrf"])
            let svg = try await admin.upload(
                path, fields: ["csrf": token, "alt": "港", "do": "preview"],
                file: ("picture", "cover.png", Array("<svg onload=\"alert(1)\"/>".utf8)))
            #expect(svg.status == 422 && svg.text.contains("PNG、JPEG、WebPのどれでもないか"))
            #expect(try svg.form(to: path).fields["alt"] == "港")
            let wordless = try await admin.upload(
                path, fields: ["csrf": token, "alt": "", "do": "save"],
                file: ("picture", "cover.png", Self.large))
            #expect(wordless.status == 422 && wordless.text.contains("写真の説明を書いてください"))
            // The file need not be chosen again.
            let done = try await admin.submitOnly(wordless, to: path, ["alt": "朝の汐見港", "do": "save"])
            #expect(done.status == 303)
        }
    }

    @Test func `new terms get a version, and the old ones stay readable`() async throws {
        try await World.with { world in
            let admin = try await world.staff("morishita", .admin)
            let path = "/settings/pages/terms"
            let editor = try await admin.open(path)
            let page = try await admin.submit(
                editor, to: path,
                ["title": "新しい利用規約", "change": "meaning", "news": "名前の決まりを足しました", "do": "save"])
            #expect(page.status == 200 && page.text.contains("保存しました"))
            let terms = try await world.site.visitor().get("/terms")
            #expect(terms.text.contains("新しい利用規約") && terms.text.contains("名前の決まりを足しました"))
            let first = try await world.site.visitor().get("/terms/versions/1")
            #expect(first.text.contains("これは前の版です") && !first.text.contains("新しい利用規約"))
        }
    }

    @Test func `a preview shows the page and saves nothing`() async throws {
        try await World.with { world in
            let admin = try await world.staff("morishita", .admin)
            let path = "/settings/pages/about"
            let page = try await admin.submit(
                admin.open(path), to: path, ["title": "はじめまして", "text0": "・甲\n・乙", "do": "preview"])
            #expect(page.status == 200 && page.text.contains("<li>甲</li><li>乙</li>"))
            #expect(try await !world.site.visitor().get("/about").text.contains("はじめまして"))
        }
    }

    @Test func `only uploads may be larger than other forms`() async throws {
        try await TestSite.with { site in
            let (admin, open) = (site.assembly.adminPipeline, site.assembly.publicPipeline)
            #expect(admin.bodyLimit(.post, "/settings/pictures/cover") ?? 0 > 2 << 20)
            #expect(admin.bodyLimit(.get, "/settings/pictures/cover") == nil)
            #expect(admin.bodyLimit(.post, "/settings/labels") == nil)
            #expect(open.bodyLimit(.post, "/settings/pictures/cover") == nil)
            #expect(open.bodyLimit(.post, "/ideas") == nil)
        }
    }

    /// A picture of 40 by 40 pixels, as far as its header goes.
    private static let png = header(40)
    private static let large = header(400)

    private static func header(_ side: UInt16) -> [UInt8] {
        let size: [UInt8] = [0, 0, UInt8(side >> 8), UInt8(side & 255)]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + size
            + size
            + [8, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Array("IEND".utf8) + [0, 0, 0, 0]
    }
}
