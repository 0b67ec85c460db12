import Civic
import Foundation
import HTML

@testable import Pages

/// Texts and frames for tests of single pages.
enum Sample {
    /// The real texts, so that a missing key is seen here first.
    static func phrases(_ language: Language = .japanese) throws -> Phrases {
        let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try Texts(folder: top.appending(path: "Resources/Texts").path).phrases(in: language)
    }

    static func frame(_ language: Language = .japanese) throws -> PageFrame {
        PageFrame(phrases: try phrases(language), city: City(name: "汐見市"), path: "/ideas")
    }
}

extension HTML {
    func contains(_ text: String) -> Bool { description.contains(text) }

    func count(of text: String) -> Int {
        description.split(separator: text, omittingEmptySubsequences: false).count - 1
    }
}
