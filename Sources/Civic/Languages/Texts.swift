import Foundation
import Yams

/// The interface texts of all languages, read once at start from `Resources/Texts`.
public struct Texts: Sendable {
    private let tables: [Language: [String: String]]

    /// Reads one YAML file a language; nested keys are joined by dots.
    public init(folder: String) throws {
        tables = try Dictionary(
            uniqueKeysWithValues: Language.allCases.map { language in
                (language, try Self.table(at: "\(folder)/\(language.rawValue).yml"))
            })
    }

    /// Texts from tables in memory, for tests of single pages.
    public init(tables: [Language: [String: String]]) {
        self.tables = tables
    }

    /// The texts of one language.
    public func phrases(in language: Language) -> Phrases {
        Phrases(language: language, table: tables[language] ?? [:])
    }

    private static func table(at path: String) throws -> [String: String] {
        let source = try String(contentsOfFile: path, encoding: .utf8)
        var table: [String: String] = [:]
        if let root = try Yams.compose(yaml: source) { flatten(root, below: "", into: &table) }
        return table
    }

    private static func flatten(_ node: Node, below prefix: String, into table: inout [String: String]) {
        guard let mapping = node.mapping else {
            table[prefix] = node.scalar?.string ?? ""
            return
        }
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            flatten(value, below: prefix.isEmpty ? name : prefix + "." + name, into: &table)
        }
    }
}
