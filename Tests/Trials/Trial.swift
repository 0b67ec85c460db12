import Revisions

/// One draft edited by chance, with comments on all its passages, half of them on quoted words.
public struct Trial {
    private let document: TrialDocument
    private let edits: RandomEdits
    private let revision: Revision
    private let new: [Piece]
    private var random: SeededRandom
    /// For each old passage how many of its letters each new one holds.
    private let holders: [[Int: Int]]

    public init(_ document: TrialDocument, seed: UInt64, edits count: Int = 60) {
        self.document = document
        var edits = RandomEdits(document, seed: seed)
        edits.apply(count)
        self.edits = edits
        new = edits.pieces
        revision = Revision(from: document.pieces, to: new)
        random = SeededRandom(seed &+ 1_000_003)
        var holders = [[Int: Int]](repeating: [:], count: document.pieces.count)
        for (index, passage) in edits.passages.enumerated() {
            for letter in passage.letters {
                if let origin = letter.origin { holders[origin.passage][index, default: 0] += 1 }
            }
        }
        self.holders = holders
    }

    /// What became of all comments.
    public mutating func score() -> Score {
        var score = Score(passages: document.pieces.count)
        for (index, piece) in document.pieces.enumerated() where !piece.isHeading {
            let successors = revision.successors[index].map {
                Successor(id: Int64($0.new), text: new[$0.new].text, isSure: $0.isSure)
            }
            let isDoubtful = !revision.isSure(ofOld: index)
            let quoted = quote(from: piece)
            for range in [nil, quoted] {
                let anchor = range.map { self.anchor(piece, $0) }
                let placement = Placement(of: anchor, among: successors)
                score.count(
                    verdict(placement, of: index, range), isSure: placement?.isSure ?? !isDoubtful)
                if let range, let placement {
                    score.count(quote: verdict(placement, quote: range, of: index))
                }
            }
        }
        return score
    }

    private mutating func quote(from piece: Piece) -> Range<Int> {
        let count = piece.text.unicodeScalars.count
        let length = min(count, 8 + random.below(20))
        let start = random.below(count - length + 1)
        return start..<(start + length)
    }

    private func anchor(_ piece: Piece, _ range: Range<Int>) -> Anchor {
        let scalars = Array(piece.text.unicodeScalars)
        func text(_ range: Range<Int>) -> String {
            String(String.UnicodeScalarView(scalars[range.clamped(to: 0..<scalars.count)]))
        }
        return Anchor(
            text(range), prefix: text(max(0, range.lowerBound - 32)..<range.lowerBound),
            suffix: text(range.upperBound..<min(scalars.count, range.upperBound + 32)),
            position: range.lowerBound)
    }

    private func verdict(_ placement: Placement?, of index: Int, _ range: Range<Int>?) -> Score.Verdict {
        let size = document.pieces[index].text.unicodeScalars.count
        let held = holders[index]
        let survives = held.values.reduce(0, +) * 2 >= size
        guard let placement else { return survives ? .orphanedThoughAlive : .orphaned }
        let target = Int(placement.successor.id)
        guard let letters = held[target] else { return .wrong }
        guard let range else { return letters * 5 >= size || letters == held.values.max() ? .right : .wrong }
        let homes = quoteHolders(range, of: index)
        // Where most of the quoted words went on together, the comment belongs there.
        guard let most = homes.values.max(), most * 3 >= range.count * 2 else { return .right }
        return homes[target] == most ? .right : .wrong
    }

    private func quoteHolders(_ range: Range<Int>, of index: Int) -> [Int: Int] {
        var homes: [Int: Int] = [:]
        for new in holders[index].keys {
            homes[new] = edits.passages[new].letters.count { letter in
                letter.origin.map { $0.passage == index && range.contains($0.place) } ?? false
            }
        }
        return homes.filter { $0.value > 0 }
    }

    /// Whether the place where quoted words were found holds their letters.
    private func verdict(
        _ placement: Placement, quote range: Range<Int>, of index: Int
    ) -> Score.QuoteVerdict {
        guard let found = placement.quote else { return .notFound }
        let letters = edits.passages[Int(placement.successor.id)].letters
        let end = min(letters.count, found.position + found.text.unicodeScalars.count)
        let own = letters[found.position..<end].count { letter in
            letter.origin.map { $0.passage == index && range.contains($0.place) } ?? false
        }
        guard own * 2 >= range.count else { return .wrongPlace }
        return found.isExact ? .kept : .reworded
    }
}
