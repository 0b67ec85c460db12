import Foundation
import Testing

/// What the style sheet and the script promise.
@Suite struct StyleSheetTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Resources/Static")
    let css: String

    init() throws {
        let parts = Self.folder.appending(path: "site.css")
        css = try FileManager.default.contentsOfDirectory(atPath: parts.path).sorted()
            .map { try String(contentsOf: parts.appending(path: $0), encoding: .utf8) }.joined(
                separator: "\n")
    }

    /// Pairs of text and ground that occur, by the names of the variables.
    static let pairs = [
        ("text", "page"), ("text", "panel"), ("text", "accent-soft"), ("text-soft", "page"),
        ("text-soft", "panel"), ("text-soft", "accent-soft"), ("link", "page"), ("link", "panel"),
        ("link", "accent-soft"), ("link-visited", "page"), ("link-active", "page"), ("accent", "page"),
        ("accent", "accent-soft"), ("on-accent", "accent"), ("on-accent", "accent-hover"),
        ("error", "page"), ("error", "error-soft"), ("on-error", "error"), ("text", "error-soft"),
        ("success", "success-soft"), ("text", "success-soft"), ("warning", "warning-soft"),
        ("text", "warning-soft"), ("against", "against-soft"), ("on-against", "against"),
    ]

    @Test(arguments: pairs, [false, true])
    func everyTextIsReadableOnItsGround(_ pair: (String, String), _ isDark: Bool) throws {
        let text = try #require(luminance(of: pair.0, isDark))
        let ground = try #require(luminance(of: pair.1, isDark))
        // WCAG 2.1, success criterion 1.4.3.
        let ratio = (max(text, ground) + 0.05) / (min(text, ground) + 0.05)
        #expect(ratio >= 4.5, "\(pair.0) on \(pair.1): \(ratio)")
    }

    @Test(arguments: [false, true])
    func bordersOfControlsAreSeen(_ isDark: Bool) throws {
        let line = try #require(luminance(of: "line-strong", isDark))
        let page = try #require(luminance(of: "page", isDark))
        // WCAG 2.1, success criterion 1.4.11.
        #expect((max(line, page) + 0.05) / (min(line, page) + 0.05) >= 3)
    }

    @Test func everyVariableIsDefined() {
        let defined = Set(css.matches(of: /(--[a-z0-9-]+):/).map { $0.1 })
        for use in css.matches(of: /var\((--[a-z0-9-]+)\)/) { #expect(defined.contains(use.1), "\(use.1)") }
    }

    @Test func theScriptStaysSmall() throws {
        let script = try Data(contentsOf: Self.folder.appending(path: "site.js"))
        #expect(script.count <= 8192)
    }

    /// Relative luminance of a variable (WCAG 2.1, definition).
    private func luminance(of name: String, _ isDark: Bool) -> Double? {
        guard let hex = value(of: name, isDark), let color = Int(hex, radix: 16) else { return nil }
        let parts = [16, 8, 0].map { shift -> Double in
            let part = Double(color >> shift & 255) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    /// The six digits of a variable; dark ones come second where they are defined anew.
    private func value(of name: String, _ isDark: Bool) -> String? {
        let values = css.split(separator: "\n").compactMap { line -> Substring? in
            let line = line.drop { $0 == " " }
            guard line.hasPrefix("--\(name): ") else { return nil }
            return line.dropFirst(name.count + 4).dropLast()
        }
        guard let value = isDark ? values.last : values.first else { return nil }
        if value.hasPrefix("var(--") { return self.value(of: String(value.dropFirst(6).dropLast()), isDark) }
        return String(value.dropFirst())
    }
}
