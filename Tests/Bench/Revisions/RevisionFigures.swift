import Documents
import Foundation
import Trials

/// Prints how many comments find their place again after 60 random edits of a draft, seed by seed:
/// `revision-figures FILE...`; files that are not there are named and left out.
@main
enum RevisionFigures {
    private static let seeds: Range<UInt64> = 0..<20

    static func main() throws {
        let documents = try CommandLine.arguments.dropFirst().compactMap(document) + [.districts]
        row([
            "text", "seed", "comments", "right", "lost", "orphaned", "wrong", "  unsaid", "unsure",
            "quotes wrong",
        ])
        for document in documents {
            var total = Score()
            for seed in seeds {
                var trial = Trial(document, seed: seed)
                let score = trial.score()
                total = total + score
                row(document.name, "\(seed)", score)
            }
            row(document.name, "all", total)
        }
    }

    private static func document(_ path: String) throws -> TrialDocument? {
        guard let data = FileManager.default.contents(atPath: path) else {
            print("\(path) is not there: left out")
            return nil
        }
        let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        let imported = try Import.draft(from: [UInt8](data))
        return TrialDocument(
            String(name.prefix(16)),
            imported.passages.map { passage in
                if case .heading = passage.kind { (passage.text, true) } else { (passage.text, false) }
            })
    }

    private static func row(_ name: String, _ seed: String, _ score: Score) {
        row([
            name, seed, "\(score.comments)", percent(score.rightShare), "0",
            "\(score[.orphaned]) + \(score[.orphanedThoughAlive])", percent(score.wrongShare),
            "\(score.silentlyWrong)", percent(score.unsureShare), percent(score.wrongQuoteShare),
        ])
    }

    private static func percent(_ share: Double) -> String {
        String(format: "%.2f %%", share * 100)
    }

    private static func row(_ cells: [String]) {
        let widths = [18, 6, 10, 10, 6, 12, 9, 10, 10, 10]
        print(zip(cells, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined())
    }
}
