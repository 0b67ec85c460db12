/// Compares two versions of a text word by word, so that people can read what changed.
public struct WordDifference: Sendable {
    /// Cuts a text between its words; put together, they must be the text.
    public typealias Words = @Sendable (String) -> [String]

    private let words: Words

    public init(words: @escaping Words) {
        self.words = words
    }

    /// With the words of the dictionary of this machine; where there is none, words are told by their letters.
    public static let installed = WordDifference { text in
        (try? MorphemeAnalyzer.installed())?.words(in: text) ?? ScriptRuns.of(text)
    }

    /// What was kept, deleted and inserted, in order; of a change the deleted words come first. No two neighbors are
    /// of one kind.
    public func between(_ old: String, _ new: String) -> [DifferencePiece] {
        if old.utf8.elementsEqual(new.utf8) { return old.isEmpty ? [] : [DifferencePiece(.kept, old)] }
        var ids = TokenIDs()
        let before = Tokens(old, words: words(old), &ids)
        let after = Tokens(new, words: words(new), &ids)
        let kept = TokenMatching.pairs(before.ids, after.ids, isEnd: before.isEnd)
        let hunks = ReadableHunks.merged(Hunk.all(before.texts, after.texts, kept: kept))
        return hunks.flatMap(\.refined).joinedNeighbors
    }
}

/// Numbers for tokens: the same bytes have the same number. Bytes, since strings that look alike are equal to Swift
/// though they are not the same text.
struct TokenIDs {
    private var known: [[UInt8]: Int32] = [:]

    mutating func id(of text: String) -> Int32 {
        let bytes = Array(text.utf8)
        if let id = known[bytes] { return id }
        let id = Int32(known.count)
        known[bytes] = id
        return id
    }
}

extension [DifferencePiece] {
    /// Neighbors of one kind put together, and empty ones left out.
    var joinedNeighbors: [DifferencePiece] {
        reduce(into: []) { pieces, piece in
            guard !piece.text.isEmpty else { return }
            if let last = pieces.last, last.change == piece.change {
                pieces[pieces.count - 1] = DifferencePiece(last.change, last.text + piece.text)
            } else {
                pieces.append(piece)
            }
        }
    }
}
