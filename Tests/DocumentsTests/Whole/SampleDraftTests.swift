import Foundation
import Testing

@testable import Documents

@Suite("The sample city's draft")
struct SampleDraftTests {
    private let draft: ImportedDraft

    init() throws {
        draft = try Import.draft(from: Files.bytes(Files.sampleDraft))
    }

    @Test("it has three fields, seven strategies, fourteen tactics and three notes")
    func structure() {
        #expect(draft.title == "汐見市デジタル戦略（素案）")
        #expect(draft.headings.count { $0.hasPrefix("第２章－") } == 3)
        #expect(draft.headings.count { $0.hasPrefix("戦略") } == 7)
        #expect(draft.headings.count { $0.hasPrefix("戦術") } == 14)
        #expect(draft.texts(.note).count == 3)
        #expect(draft.body.count >= 25)
    }

    @Test("every passage that the sample comments name is there once")
    func references() throws {
        let city = try DraftText.decode(Files.bytes(Files.sampleCity))
        // The consultation that is over has a draft of its own.
        let present = city.components(separatedBy: "\npast:\n")[0]
        let names = present.split(separator: "\n").compactMap { line -> String? in
            let parts = line.split(separator: "passage: ", maxSplits: 1)
            return parts.count == 2 && !line.hasPrefix("#") ? String(parts[1]) : nil
        }
        #expect(names.count >= 30)
        for name in names { #expect(draft.passages.count { $0.text.contains(name) } == 1, "\(name)") }
    }
}
