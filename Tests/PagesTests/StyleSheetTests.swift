import Foundation
import Testing

/// What the style sheet and the script promise.
@Suite struct StyleSheetTests {
    let css: StyleSheet

    init() throws { css = try StyleSheet() }

    /// Inks by the grounds on which they are read.
    static let inks: [(ground: String, inks: [String])] = [
        (
            "page",
            [
                "text", "text-soft", "link", "link-visited", "link-active", "accent", "accent-hover", "info",
                "success", "warning", "error", "agree", "neutral", "disagree",
            ]
        ),
        (
            "panel",
            ["text", "text-soft", "link", "link-visited", "link-active", "accent", "error", "success"]
        ),
        ("field", ["text", "text-soft", "placeholder", "error"]),
        ("accent-soft", ["text", "text-soft", "link", "link-visited", "accent", "accent-hover"]),
        ("accent", ["on-accent"]), ("accent-hover", ["on-accent"]), ("accent-active", ["on-accent"]),
        ("hero", ["on-hero", "text", "text-soft", "accent", "link", "link-visited"]),
        ("info-soft", ["text", "text-soft", "info", "link", "link-visited"]),
        ("success-soft", ["text", "text-soft", "success", "link", "link-visited"]),
        ("warning-soft", ["text", "text-soft", "warning", "link", "link-visited"]),
        ("error-soft", ["text", "text-soft", "error", "link", "link-visited"]),
        ("error", ["on-error"]), ("error-hover", ["on-error"]),
        ("agree-soft", ["text", "agree"]), ("agree", ["on-agree"]),
        ("neutral-soft", ["text", "neutral"]), ("neutral", ["on-neutral"]),
        ("disagree-soft", ["text", "disagree"]), ("disagree", ["on-disagree"]),
        ("mark", ["on-mark"]), ("added", ["on-added"]), ("removed", ["on-removed"]),
        ("focus-ring", ["on-focus-ring"]),
        ("staff-bar", ["on-staff-bar", "on-staff-bar-soft", "focus-ring"]),
        ("sample-bar", ["on-sample-bar"]),
    ]

    @Test(arguments: inks.flatMap { pair in pair.inks.map { ($0, pair.ground) } }, StyleSheet.Theme.allCases)
    func everyTextIsReadableOnItsGround(_ pair: (String, String), _ theme: StyleSheet.Theme) throws {
        // WCAG 2.1, success criterion 1.4.3.
        let ratio = try #require(css.contrast(pair.0, pair.1, theme))
        #expect(ratio >= 4.5, "\(pair.0) on \(pair.1), \(theme): \(ratio)")
    }

    /// Borders of controls, the focus and the shapes of charts are seen on every ground they lie on.
    @Test(
        arguments: ["line-strong", "focus", "accent", "error"] + (1...6).map { "series-\($0)" },
        StyleSheet.Theme.allCases)
    func whatIsNoTextIsSeen(_ name: String, _ theme: StyleSheet.Theme) throws {
        for ground in ["page", "panel", "field"] {
            // WCAG 2.1, success criterion 1.4.11.
            let ratio = try #require(css.contrast(name, ground, theme))
            #expect(ratio >= 3, "\(name) on \(ground), \(theme): \(ratio)")
        }
    }

    /// The outline lies two pixels off its element, on what is around it; the ring inside is told from it. On the
    /// dark bars, where the ring is the outline, the pairs above look after it.
    @Test(arguments: StyleSheet.Theme.allCases)
    func theFocusIsSeenOnEveryGround(_ theme: StyleSheet.Theme) throws {
        let grounds =
            css.colors(theme).keys.filter { $0.hasSuffix("-soft") && !$0.contains("text") }
            .filter { !$0.hasPrefix("on-") } + ["page", "panel", "field", "hero"]
        for ground in grounds {
            #expect(try #require(css.contrast("focus", ground, theme)) >= 3, "\(ground), \(theme)")
        }
        #expect(try #require(css.contrast("focus", "focus-ring", theme)) >= 3)
    }

    @Test func darkIsTheSameByDeviceAndByChoice() {
        #expect(css.colors(.dark) == css.colors(.darkByChoice))
        // A color that dark forgot would stay light.
        let kept = css.colors(.light).filter { css[$0.key, .dark] == $0.value }.map(\.key)
        #expect(Set(kept) == ["on-focus-ring", "on-staff-bar", "sample-bar", "on-sample-bar"])
    }

    @Test func everyVariableIsDefined() {
        let defined = Set(css.text.matches(of: /(--[a-z0-9-]+):/).map { $0.1 })
        for use in css.text.matches(of: /var\((--[a-z0-9-]+)\)/) {
            #expect(defined.contains(use.1), "\(use.1)")
        }
    }

    /// Colors stand in the first files only, so that a theme reaches everything.
    @Test func noRuleHasAColorOfItsOwn() throws {
        let folder = StyleSheet.folder.appending(path: "site.css")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name > "13" {
            let rules = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            #expect(rules.firstMatch(of: /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/) == nil, "\(name)")
            #expect(rules.firstMatch(of: /font-size:\s*[0-9.]+px/) == nil, "\(name)")
        }
    }

    @Test func theScriptStaysSmall() throws {
        let script = StyleSheet.folder.appending(path: "site.js")
        let parts = try FileManager.default.subpathsOfDirectory(atPath: script.path)
        let sizes = try parts.map { try Data(contentsOf: script.appending(path: $0)).count }
        #expect(!sizes.isEmpty && sizes.reduce(0, +) <= 30_000)
    }
}
