import Documents
import Foundation
import Revisions
import TestSupport
import Testing
import Trials

/// What the benchmark measures with twenty seeds, here with few.
@Suite("Comments after 60 random edits")
struct FigureTests {
    private static let realDraft = Repository.root + "/../shared/documents/ofunato-dx-strategy.txt"
    private static let hasRealDraft = FileManager.default.fileExists(atPath: realDraft)

    @Test("in a draft that says nearly the same of each district")
    func districts() {
        expectGood(score(.districts, seeds: 0..<8))
    }

    @Test("in the sample draft")
    func sample() throws {
        expectGood(score(try document(Repository.root + "/Resources/Demo/draft.txt"), seeds: 0..<4))
    }

    @Test(
        "in a real strategy as its PDF's text layer came out",
        .enabled(if: hasRealDraft, "the real draft lies beside the working copy, and is not there"))
    func real() throws {
        expectGood(score(try document(Self.realDraft), seeds: 0..<4))
    }

    private func document(_ path: String) throws -> TrialDocument {
        let imported = try Import.draft(from: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
        return TrialDocument(
            "draft",
            imported.passages.map { passage in
                if case .heading = passage.kind { (passage.text, true) } else { (passage.text, false) }
            })
    }

    private func score(_ document: TrialDocument, seeds: Range<UInt64>) -> Score {
        seeds.reduce(into: Score()) { sum, seed in
            var trial = Trial(document, seed: seed)
            sum = sum + trial.score()
        }
    }

    private func expectGood(_ score: Score) {
        #expect(score.rightShare >= 0.95, "\(score)")
        #expect(score.wrongShare <= 0.01, "\(score)")
        #expect(Double(score.silentlyWrong) <= 0.005 * Double(score.comments), "\(score)")
        #expect(score.wrongQuoteShare <= 0.01, "\(score)")
        #expect(score[.right] > 100)
    }
}
