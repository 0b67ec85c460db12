import Foundation

/// Where the dictionary of the package mecab-ipadic-utf8 is looked for.
enum DictionaryFolder {
    static let settings = "/etc/mecabrc"
    static let debian = "/var/lib/mecab/dic/ipadic-utf8"

    /// The folders that exist: the one this machine's MeCab is set to, then Debian's.
    static func candidates(settings path: String = settings) -> [String] {
        let text = try? String(contentsOfFile: path, encoding: .utf8)
        return ([text.flatMap(folder(inSettings:))] + [debian]).compactMap { $0 }
            .filter { FileManager.default.fileExists(atPath: $0 + "/sys.dic") }
    }

    /// The value of `dicdir`; lines that begin with a semicolon are comments.
    static func folder(inSettings text: String) -> String? {
        text.split(separator: "\n").lazy.compactMap { line -> String? in
            let parts = line.split(separator: "=", maxSplits: 1)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            return parts.count == 2 && parts[0] == "dicdir" ? parts[1] : nil
        }.first
    }
}
