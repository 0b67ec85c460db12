import Foundation

/// The style sheet as its files have it, with the values of its variables in light and in dark.
struct StyleSheet {
    enum Theme: String, CaseIterable { case light, dark, darkByChoice }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Resources/Static")

    let text: String
    private let values: [Theme: [String: String]]

    init() throws {
        let folder = Self.folder.appending(path: "site.css")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let files = try names.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
        text = files.joined(separator: "\n")
        let light = Self.variables(in: files[names.firstIndex(of: "10-tokens.css") ?? 0])
        let dark = files[names.firstIndex(of: "11-dark.css") ?? 0]
            .split(separator: ":root[data-theme=\"dark\"]").map { Self.variables(in: String($0)) }
        values = [
            .light: light, .dark: light.merging(dark[0]) { $1 },
            .darkByChoice: light.merging(dark[1]) { $1 },
        ]
    }

    subscript(name: String, theme: Theme) -> String? { values[theme]?[name] }

    func colors(_ theme: Theme) -> [String: String] {
        values[theme, default: [:]].filter { $0.value.hasPrefix("#") }
    }

    /// How well one color is seen on another (WCAG 2.1, definition of contrast ratio).
    func contrast(_ first: String, _ second: String, _ theme: Theme) -> Double? {
        guard let first = luminance(first, theme), let second = luminance(second, theme) else { return nil }
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    private func luminance(_ name: String, _ theme: Theme) -> Double? {
        guard let hex = self[name, theme]?.dropFirst(), let color = Int(hex, radix: 16) else { return nil }
        let parts = [16, 8, 0].map { shift -> Double in
            let part = Double(color >> shift & 255) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private static func variables(in text: String) -> [String: String] {
        let found = text.matches(of: /--([a-z0-9-]+):\s*([^;]+);/).map { (String($0.1), String($0.2)) }
        return Dictionary(found) { $1 }
    }
}
