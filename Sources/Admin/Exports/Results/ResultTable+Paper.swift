import Civic
import Paper

extension ResultTable {
    /// The document for printing: item after item, since rows of long texts make no pages.
    func paper(madeAt: String, _ phrases: Phrases) -> PaperDocument {
        PaperDocument(
            title: title, author: city, language: Language.japanese.rawValue,
            facts: [city] + facts.map { "\($0.name)　\($0.value)" }, contents: phrases("common.contents"),
            madeAt: madeAt, pieces: pieces(phrases))
    }

    private func pieces(_ phrases: Phrases) -> [PaperDocument.Piece] {
        let introduction = lines(foreword).map { PaperDocument.Piece(.paragraph, $0) }
        guard !rows.isEmpty else { return introduction + [.init(.paragraph, nothing)] }
        return introduction + rows.flatMap { pieces($0, phrases) }
    }

    private func pieces(_ row: Row, _ phrases: Phrases) -> [PaperDocument.Piece] {
        let heading = "\(phrases("answers.table.number"))\(row.number)　\(row.category)　\(row.chapter)"
        return [.init(.heading(2), heading)]
            + labeled(phrases("exports.paper.summary_short"), row.summary)
            + labeled(phrases("exports.paper.answer_short"), row.answer)
    }

    private func labeled(_ label: String, _ text: String) -> [PaperDocument.Piece] {
        let lines = lines(text)
        return [.init(.explanation(of: label), lines.first ?? "")]
            + lines.dropFirst().map { .init(.paragraph, $0) }
    }

    private func lines(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init)
    }
}
