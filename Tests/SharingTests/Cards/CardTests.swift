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
        #expect(Color(hex: "#0017c1").ink == .white)
        #expect(Color(hex: "#ffd43d").ink == Color(hex: "#1a1a1a"))
    }

    @Test("every icon has the size that its name and the manifest say", arguments: Icon.allCases)
    func icons(icon: Icon) throws {
        let png = try icon.png(accent: Color(hex: "#0017c1"))
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
