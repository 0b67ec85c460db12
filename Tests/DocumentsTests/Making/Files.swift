import Foundation
import TestSupport

@testable import Documents

/// Files that tests of the import read.
enum Files {
    /// A real strategy, as its PDF's text layer came out; lies beside the working copy and may be absent.
    static let realDraft = Repository.root + "/../shared/documents/ofunato-dx-strategy.txt"
    static let sampleDraft = Repository.root + "/Resources/Demo/draft.txt"
    static let sampleCity = Repository.root + "/Resources/Demo/city.yml"

    static var hasRealDraft: Bool { FileManager.default.fileExists(atPath: realDraft) }

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}

func imported(_ text: String) throws -> ImportedDraft {
    try Import.draft(from: Array(text.utf8))
}

extension ImportedDraft {
    var headings: [String] {
        passages.filter { if case .heading = $0.kind { true } else { false } }.map(\.text)
    }
    /// Passages that are not headings.
    var body: [ImportedPassage] {
        passages.filter { if case .heading = $0.kind { false } else { true } }
    }
    func texts(_ kind: ImportedPassage.Kind) -> [String] { passages.filter { $0.kind == kind }.map(\.text) }
}
