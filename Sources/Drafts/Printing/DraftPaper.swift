import Civic
import Paper

/// A version of a draft as it stands on paper: in its own language, whatever the reader's is.
struct DraftPaper: Sendable, Hashable {
    let version: DraftVersionID
    let title: String
    let city: String
    let terms: [Term]
    /// Of the reading page.
    let address: String
}

extension DraftPaper {
    /// - Parameter phrases: in Japanese.
    func document(_ edition: DraftEdition, _ phrases: Phrases) -> PaperDocument {
        let published = edition.version.publishedAt
        let facts = [
            city, phrases("drafts.version.number", ["number": String(edition.version.number)]),
            published.map { phrases("drafts.version.published") + phrases.date($0) },
            edition.version.reason.isEmpty
                ? nil : phrases("drafts.version.reason", ["reason": edition.version.reason]), address,
        ]
        return PaperDocument(
            title: title, author: city, language: Language.japanese.rawValue,
            facts: facts.compactMap { $0 }, contents: phrases("common.contents"),
            madeAt: published?.iso8601 ?? "", pieces: pieces(of: edition, phrases))
    }

    private func pieces(of edition: DraftEdition, _ phrases: Phrases) -> [PaperDocument.Piece] {
        let starts = edition.pageStarts
        var pieces: [PaperDocument.Piece] = []
        var isInNotes = false
        for passage in edition.passages {
            if passage.kind == .note, !isInNotes {
                isInNotes = true
                pieces.append(.init(.heading(1), phrases("drafts.notes")))
            }
            let page = starts.contains(passage.id) ? passage.page : nil
            let margin = page.map { phrases("paper.original_page", ["page": String($0)]) }
            pieces.append(.init(passage.paperKind, passage.text, margin: margin ?? ""))
        }
        return pieces + glossary(phrases)
    }

    private func glossary(_ phrases: Phrases) -> [PaperDocument.Piece] {
        guard !terms.isEmpty else { return [] }
        return [.init(.heading(1), phrases("glossary.title"))]
            + terms.map { .init(.explanation(of: $0.word), $0.explanation) }
    }

    /// About how many pages these passages take, without setting them: from how much stands in them.
    static func estimatedPages(of passages: [Passage]) -> Int {
        let points = passages.reduce(0.0) { sum, passage in
            // Three bytes a character, 44 of them in a line of 17 points, and a line for each of its own.
            let breaks = passage.text.utf8.count { $0 == UInt8(ascii: "\n") }
            let lines = (Double(passage.text.utf8.count) / 132).rounded(.up) + Double(breaks) * 0.8
            return sum + lines * 17.3 + (passage.kind == .heading ? 22 : 6)
        }
        // On the first page about 27 headings have room, on the next ones 37.
        let headings = passages.count { $0.kind == .heading && $0.level <= 3 }
        return 1 + (max(0, headings - 27) + 36) / 37 + max(1, Int((points / 700).rounded(.up)))
    }
}

extension Passage {
    fileprivate var paperKind: PaperDocument.Piece.Kind {
        switch kind {
        case .heading: .heading(max(level, 1))
        case .paragraph: .paragraph
        case .item: .item
        case .caption: .caption
        case .note: .note
        case .table: PassageTable(self).map { .table($0.cells) } ?? .paragraph
        }
    }
}
