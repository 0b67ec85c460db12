import Foundation
import Yams

/// The interface texts of all languages, read once at start from `Resources/Texts`.
public struct Texts: Sendable {
    private let tables: [Language: [String: String]]
    /// The texts as they were read, without a city's own words.
    private let shipped: [Language: [String: String]]

    /// Reads one folder a language with one YAML file a module; nested keys are joined by dots, and the name of
    /// the file comes first: `title` below `home` in `drafts.yml` is `drafts.home.title`.
    public init(folder: String) throws {
        self.init(
            tables: try Dictionary(
                uniqueKeysWithValues: Language.allCases.map { language in
                    (language, try Self.table(in: "\(folder)/\(language.rawValue)"))
                }))
    }

    /// Texts from tables in memory, for tests of single pages.
    public init(tables: [Language: [String: String]]) {
        self.init(tables: tables, shipped: tables)
    }

    private init(tables: [Language: [String: String]], shipped: [Language: [String: String]]) {
        self.tables = tables
        self.shipped = shipped
    }

    /// Our own texts of a language by key, whatever a city put in their place.
    public func ours(in language: Language) -> [String: String] {
        shipped[language] ?? [:]
    }

    /// The texts of one language.
    public func phrases(in language: Language) -> Phrases {
        Phrases(language: language, table: tables[language] ?? [:])
    }

    /// The same texts with some replaced by a city's own words; keys that no language has are left out.
    public func replacing(_ own: [Language: [String: String]]) -> Texts {
        Texts(
            tables: tables.merging(own) { table, words in
                table.merging(words.filter { table[$0.key] != nil }) { $1 }
            }, shipped: shipped)
    }

    private static func table(in folder: String) throws -> [String: String] {
        var table: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".yml") {
            let source = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            if let root = try Yams.compose(yaml: source) {
                flatten(root, below: String(name.dropLast(4)), into: &table)
            }
        }
        return table
    }

    private static func flatten(_ node: Node, below prefix: String, into table: inout [String: String]) {
        guard let mapping = node.mapping else {
            table[prefix] = node.scalar?.string ?? ""
            return
        }
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            flatten(value, below: prefix + "." + name, into: &table)
        }
    }
}
