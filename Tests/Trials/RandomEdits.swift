import Revisions

/// Edits a draft by chance; what became of each letter is the truth that a matching is measured by.
public struct RandomEdits {
    /// What editors do to a draft.
    private enum Act {
        case reword, move, split, join, delete, insert
    }

    /// Editors reword more than they do anything else.
    private static let acts: [Act] = [.reword, .reword, .move, .split, .join, .delete, .insert]

    private(set) var passages: [TracedPassage]
    private var random: SeededRandom
    /// Texts of new passages, in the manner of the draft.
    private let additions: [String]

    /// - Parameter additions: texts that a new passage may have.
    public init(_ document: TrialDocument, seed: UInt64) {
        passages = document.pieces.enumerated().map {
            TracedPassage($1.text, passage: $0, isHeading: $1.isHeading)
        }
        random = SeededRandom(seed)
        additions = document.additions
    }

    /// Makes so many edits; one that does not fit its passage is drawn again.
    public mutating func apply(_ count: Int) {
        var done = 0
        while done < count, passages.count > 2 {
            if perform(random.pick(Self.acts), at: random.below(passages.count)) { done += 1 }
        }
    }

    /// The new version, each passage below the heading before it.
    public var pieces: [Piece] { Self.underHeadings(passages.map { ($0.text, $0.isHeading) }) }

    static func underHeadings(_ passages: [(text: String, isHeading: Bool)]) -> [Piece] {
        var heading: [String] = []
        return passages.map { text, isHeading in
            defer { if isHeading { heading = [text] } }
            return Piece(text, chapter: isHeading ? [] : heading, isHeading: isHeading)
        }
    }

    private mutating func perform(_ act: Act, at index: Int) -> Bool {
        guard !passages[index].isHeading else { return false }
        switch act {
        case .reword: return reword(index)
        case .move: passages.insert(passages.remove(at: index), at: random.below(passages.count))
        case .split: return split(index)
        case .join: return join(index)
        case .delete: passages.remove(at: index)
        case .insert:
            passages.insert(TracedPassage(random.pick(additions), passage: nil, isHeading: false), at: index)
        }
        return true
    }

    /// Replaces, takes out or adds a few letters.
    private mutating func reword(_ index: Int) -> Bool {
        let count = passages[index].letters.count
        guard count >= 16 else { return false }
        let length = 1 + random.below(min(8, count / 6))
        let start = random.below(count - length)
        let words = TracedPassage(
            random.pick(["", "のこと", "また、さらに", "市民と力を合わせて", "など"]), passage: nil, isHeading: false)
        passages[index].letters.replaceSubrange(start..<(start + length), with: words.letters)
        return true
    }

    /// Cuts behind a sentence where there are several, else somewhere in the middle.
    private mutating func split(_ index: Int) -> Bool {
        let letters = passages[index].letters
        guard letters.count >= 30 else { return false }
        let inside = 10..<(letters.count - 10)
        let sentences = inside.filter { letters[$0 - 1].scalar == "。" }
        let cut = sentences.isEmpty ? inside.lowerBound + random.below(inside.count) : random.pick(sentences)
        passages[index] = TracedPassage(Array(letters[..<cut]))
        passages.insert(TracedPassage(Array(letters[cut...])), at: index + 1)
        return true
    }

    private mutating func join(_ index: Int) -> Bool {
        guard index + 1 < passages.count, !passages[index + 1].isHeading else { return false }
        passages[index].letters += passages.remove(at: index + 1).letters
        return true
    }
}
