/// A stretch of both texts: words that are the same, or words in place of others.
struct Hunk: Equatable {
    var isKept: Bool
    var old: String
    var new: String

    /// Both texts as stretches in turn kept and changed.
    static func all(
        _ old: [String], _ new: [String], kept: [(old: Int, new: Int)]
    ) -> [Hunk] {
        var hunks: [Hunk] = []
        var (left, right) = (0, 0)
        for pair in kept {
            hunks.add(
                Hunk(isKept: false, old: old[left..<pair.old].joined(), new: new[right..<pair.new].joined()))
            hunks.add(Hunk(isKept: true, old: old[pair.old], new: new[pair.new]))
            (left, right) = (pair.old + 1, pair.new + 1)
        }
        hunks.add(Hunk(isKept: false, old: old[left...].joined(), new: new[right...].joined()))
        return hunks
    }

    /// How much one has to read of it at most, in characters.
    var length: Int { max(old.count, new.count) }

    /// As pieces. Of a word that only got another ending the rest is shown as kept.
    var refined: [DifferencePiece] {
        guard !isKept else { return [DifferencePiece(.kept, old)] }
        let (left, right) = (Array(old), Array(new))
        let start = commonStart(left, right)
        let end = commonEnd(left.dropFirst(start), right.dropFirst(start))
        guard start + end >= 2, (start + end) * 2 >= max(left.count, right.count) else {
            return [DifferencePiece(.deleted, old), DifferencePiece(.inserted, new)]
        }
        return [
            DifferencePiece(.kept, String(left.prefix(start))),
            DifferencePiece(.deleted, String(left[start..<left.count - end])),
            DifferencePiece(.inserted, String(right[start..<right.count - end])),
            DifferencePiece(.kept, String(left.suffix(end))),
        ]
    }

    private func commonStart(_ left: [Character], _ right: [Character]) -> Int {
        var count = 0
        while count < min(left.count, right.count), left[count].isSame(as: right[count]) { count += 1 }
        // Of numbers and Latin words nothing is cut off.
        while count > 0, left[count - 1].isPartOfWord,
            [left, right].contains(where: { $0.count > count && $0[count].isPartOfWord })
        { count -= 1 }
        return count
    }

    private func commonEnd(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Int {
        let (left, right) = (Array(left.reversed()), Array(right.reversed()))
        return commonStart(left, right)
    }
}

extension [Hunk] {
    fileprivate mutating func add(_ hunk: Hunk) {
        if hunk.old.isEmpty && hunk.new.isEmpty { return }
        if let last = last, last.isKept == hunk.isKept {
            self[count - 1].old += hunk.old
            self[count - 1].new += hunk.new
        } else {
            append(hunk)
        }
    }
}
