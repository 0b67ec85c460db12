import Civic
import Foundation
import Pages
import Testing
import Web

@testable import Sharing

@Suite("Pictures for sharing") struct CardTests {
    private func face(_ title: String, language: Language = .japanese, detail: String = "") -> CardFace {
        CardFace(topic: .site, language: language, title: title, city: "汐見市", detail: detail)
    }

    /// Width and height as a PNG file says them (ISO 15948, "IHDR").
    private func size(_ png: [UInt8]) -> [Int] {
        [16, 20].map { start in png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    }

    @Test(
        "any title gives a picture of the same size",
        arguments: [
            "", "港", "汐見市デジタル戦略（素案）についてのご意見をお寄せください", String(repeating: "とても長い題名、", count: 40),
            "A very long title in English that has to be broken into several lines of text", "👍\u{0}<b>&",
            "\n\n",
        ])
    func titles(title: String) throws {
        let png = try CardPicture(face: face(title, detail: "募集期間　2026年11月1日〜12月1日")).png()
        #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(size(png) == [1200, 630])
        #expect(png.count < 200_000)
    }

    @Test("another text is another picture at another address; the same is the same")
    func addresses() throws {
        let (one, other) = (face("港"), face("公園"))
        #expect(one.path != other.path && one.path == face("港").path)
        let pictures = try [one, other, face("港")].map { try CardPicture(face: $0).png() }
        #expect(pictures[0] != pictures[1] && pictures[0] == pictures[2])
        #expect(one.path.hasPrefix("/cards/ja/site/") && one.path.hasSuffix(".png"))
    }

    @Test("text is readable on any color")
    func ink() {
        #expect(Color.tomoni.ink == .white)
        #expect(Color(red: 0xFF, green: 0xD4, blue: 0x3D).ink == .nearBlack)
        // Around the gray where the choice turns, one of the two is always the better by its contrast.
        for gray in UInt8.min...UInt8.max {
            let color = Color(red: gray, green: gray, blue: gray)
            let best = max(color.contrast(with: .white), color.contrast(with: .nearBlack))
            #expect(color.contrast(with: color.ink) == best && best > 4, "\(color.hex)")
        }
    }

    @Test("another color, city or title is another address and another picture")
    func whatTheAddressHolds() throws {
        let first = face("港")
        var changed = [first, first, first]
        changed[0].accent = Color(red: 0x1A, green: 0x5C, blue: 0x38)
        changed[1].city = "入江市"
        changed[2].title = "山"
        #expect(Set(([first] + changed).map(\.path)).count == 4)
        #expect(Set(try ([first] + changed).map { try CardPicture(face: $0).png() }).count == 4)
    }

    @Test("every icon has the size that its name and the manifest say", arguments: Icon.allCases)
    func icons(icon: Icon) throws {
        let png = try icon.png(accent: .tomoni)
        #expect(size(png) == [icon.size, icon.size])
    }

    @Test("a shelf draws a picture once and keeps no more than it may")
    func shelf() async throws {
        let workers = TestWorkers.shared
        let shelf = PictureShelf<Int>(workers: workers, limit: 8)
        for key in 0..<100 { _ = try await shelf.picture(key) { [UInt8(key)] } }
        #expect(shelf.count <= 8)
        let kept = try await shelf.picture(99) { [0] }
        #expect(kept == [99])
    }
}
