import Civic
import WordFiles

extension ResultTable {
    /// The document for Word; in columns of 257 millimeters together, which A4 across has between its margins.
    func word(_ division: Division, isLong: Bool, madeAt: String, _ phrases: Phrases) -> WordDocument {
        let above = facts.map { WordDocument.Block.paragraph("\($0.name)　\($0.value)") }
        let introduction = foreword.split(whereSeparator: \.isNewline).map {
            WordDocument.Block.paragraph(String($0))
        }
        let body: WordDocument.Block =
            rows.isEmpty ? .paragraph(nothing) : .table(isLong ? long(phrases) : four(division, phrases))
        return WordDocument(
            title: title, author: city, header: city, madeAt: madeAt,
            blocks: [.title(title)] + introduction + above
                + [.heading(phrases("answers.table.title")), body])
    }

    private func four(_ division: Division, _ phrases: Phrases) -> WordTable {
        WordTable(
            columns: [
                .init(phrases("answers.table.number"), millimeters: 14, isCentered: true),
                .init(phrases("answers.table.category"), millimeters: 33),
                .init(phrases("exports.paper.summary"), millimeters: 90),
                .init(phrases("exports.paper.answer"), millimeters: 120),
            ],
            rows: rows.map { row in
                [
                    WordCell(String(row.number)),
                    WordCell(division == .category ? row.category : row.chapter), WordCell(row.summary),
                    WordCell(row.answer),
                ]
            })
    }

    private func long(_ phrases: Phrases) -> WordTable {
        WordTable(
            columns: [
                .init(phrases("answers.table.number"), millimeters: 12, isCentered: true),
                .init(phrases("exports.paper.division"), millimeters: 22),
                .init(phrases("exports.paper.chapter"), millimeters: 26),
                .init(phrases("exports.paper.summary"), millimeters: 52),
                .init(phrases("exports.paper.answer"), millimeters: 61),
                .init(phrases("exports.paper.before"), millimeters: 42),
                .init(phrases("exports.paper.after"), millimeters: 42),
            ],
            rows: rows.map { row in
                [
                    WordCell(String(row.number)), WordCell(row.category), WordCell(row.chapter),
                    WordCell(row.summary), WordCell(row.answer), .changed(row.before),
                    .changed(row.after),
                ]
            })
    }
}

extension WordCell {
    /// Passages that changed, as they were or as they are; what differs is underlined, as in 新旧対照表.
    fileprivate static func changed(_ passages: [[ChangedPassage.Piece]]) -> WordCell {
        let runs = passages.enumerated().flatMap { index, pieces -> [WordCell.Run] in
            let gap = index > 0 ? [WordCell.Run("\n\n")] : []
            return gap + pieces.map { WordCell.Run($0.text, isUnderlined: $0.isMarked) }
        }
        return WordCell(runs)
    }
}
