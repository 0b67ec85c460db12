import Civic
import Foundation
import TestSupport
import Testing

@testable import Settings

@Suite struct ColorTests {
    private func color(_ hex: String) throws -> Color { try #require(Color(hex)) }

    @Test func `contrast is as WCAG reckons it`() throws {
        // Examples that anyone can check with another tool.
        for (one, two, ratio) in [
            ("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54), ("#0017c1", "#ffffff", 11.1),
            ("#ec0000", "#ffffff", 4.60), ("#777777", "#ffffff", 4.48),
        ] {
            #expect(abs(try color(one).contrast(with: color(two)) - ratio) < 0.05, "\(one)")
        }
    }

    @Test func `colors are read from what people type`() throws {
        #expect(Color("#0017C1") == Color(red: 0, green: 0x17, blue: 0xC1))
        #expect(Color("0017c1")?.hex == "#0017c1")
        #expect(Color("#01c") == Color("#0011cc"))
        for wrong in ["", "#", "blue", "#12345", "#1234567", "#gggggg", "+12345", "#12345\u{0301}"] {
            #expect(Color(wrong) == nil, "\(wrong)")
        }
    }

    @Test func `a tone turns back into its color`() throws {
        for hex in ["#000000", "#ffffff", "#0017c1", "#fbc02d", "#8b008b", "#13ee07"] {
            #expect(try LightTone(color(hex)).color.hex == hex)
        }
    }

    @Test func `every shade that is offered keeps all contrasts, for any color one can choose`() {
        var random = Numbers(state: 20_261_121)
        for _ in 0..<400 {
            let chosen = Color(red: random.byte(), green: random.byte(), blue: random.byte())
            let offered = Palette.allows(chosen) ? chosen : Palette.nearest(to: chosen)
            let weak = Palette.failures(of: offered).map { "\($0.kind) \($0.contrast)" }
            #expect(weak == [], "\(chosen.hex) → \(offered.hex)")
            let (light, dark) = (Palette.light(offered), Palette.dark(offered))
            #expect(Set([light.accent, light.hover, light.active]).count == 3, "\(offered.hex)")
            #expect(Set([dark.accent, dark.hover, dark.active]).count == 3, "\(offered.hex)")
        }
    }

    @Test func `a light color is refused and a dark shade of it is offered, no darker than it must be`()
        throws
    {
        let yellow = try color("#fbc02d")
        #expect(!Palette.allows(yellow))
        let offered = Palette.nearest(to: yellow)
        #expect(Palette.allows(offered))
        // Close to the limit, and still of the same hue.
        #expect(offered.contrast(with: .white) < 5.5)
        #expect(abs(LightTone(offered).hue - LightTone(yellow).hue) < 0.1)
        let (blue, black) = (try color("#0017c1"), try color("#000000"))
        #expect(Palette.allows(blue) && Palette.allows(black) && !Palette.allows(.white))
    }

    @Test func `surfaces are those of the style sheet`() throws {
        let css = try ["10-tokens.css", "11-dark.css"].map {
            try String(
                contentsOfFile: Repository.root + "/Resources/Static/site.css/" + $0, encoding: .utf8)
        }.joined()
        for ground in [Palette.Ground.light, .dark] {
            #expect(css.contains("--page: \(ground.page.hex)"), "\(ground.page.hex)")
            #expect(css.contains("--panel: \(ground.panel.hex)"), "\(ground.panel.hex)")
        }
        for token in ColorSheet.tokens(.light(.white)).split(separator: ";") {
            #expect(css.contains("  \(token.prefix { $0 != ":" }):"), "\(token) is no token")
        }
    }

    @Test func `a sheet has one address, and only that is served`() throws {
        let sheet = ColorSheet(try color("#1a6b4f"))
        let address = sheet.pathSegment
        #expect(ColorSheet(pathSegment: address) == sheet)
        #expect(ColorSheet(pathSegment: address.uppercased()) == nil)
        #expect(ColorSheet(pathSegment: "1a6b4f.000000000000.css") == nil)
        #expect(ColorSheet(pathSegment: ColorSheet(.white).pathSegment) == nil)
        #expect(ColorSheet(pathSegment: "") == nil)
    }
}

/// Numbers that are the same in every run (xorshift64).
struct Numbers {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func byte() -> UInt8 { UInt8(truncatingIfNeeded: next() >> 24) }
}
