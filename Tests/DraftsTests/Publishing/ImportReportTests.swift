import Civic
import Documents
import TestSupport
import Testing

@testable import Drafts

@Suite("What an import tells")
struct ImportReportTests {
    @Test("every doubt, reason and error has its sentence", arguments: Language.allCases)
    func sentences(language: Language) throws {
        let phrases = try Texts(folder: Repository.root + "/Resources/Texts").phrases(in: language)
        let imported = ImportedDraft(
            title: "計画", passages: [],
            dropped: DroppedLine.Reason.allCases.map { DroppedLine(line: 3, text: "", reason: $0) },
            doubts: Doubt.Guess.allCases.map { Doubt(line: 7, guess: $0) })
        let report = ImportReport(
            draft: try PageSample.draft(), version: PageSample.version, imported: imported, old: [], ids: [])
        let lines = report.lines(phrases) + ImportError.allCases.map { $0.message(phrases) }
        #expect(
            lines.count == 3 + Doubt.Guess.allCases.count + DroppedLine.Reason.allCases.count
                + ImportError.allCases.count)
        for line in lines { #expect(!line.contains("drafts.") && !line.contains("{"), "\(line)") }
    }
}
