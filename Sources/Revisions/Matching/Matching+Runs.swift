extension Matching {
    /// Links what was split or joined and otherwise left as it was: neighbors that say together what one passage
    /// of the other version says.
    mutating func takeRuns() {
        for (one, run) in newLeft.runs(saying: oldLeft) where isFree(run, one, isNew: true) {
            link(run.map { (one, $0) }, size: { [new] in new[$0.new].text.unicodeScalars.count })
        }
        for (one, run) in oldLeft.runs(saying: newLeft) where isFree(run, one, isNew: false) {
            link(run.map { ($0, one) }, size: { [old] in old[$0.old].text.unicodeScalars.count })
        }
    }

    private var oldLeft: Leftover { Leftover(pieces: old, texts: oldTexts, free: freeOld) }
    private var newLeft: Leftover { Leftover(pieces: new, texts: newTexts, free: freeNew) }

    private func isFree(_ run: [Int], _ one: Int, isNew: Bool) -> Bool {
        run.allSatisfy { isNew ? isFree(one, $0) : isFree($0, one) }
    }

    /// The longest part keeps the name.
    private mutating func link(_ pairs: [(old: Int, new: Int)], size: ((old: Int, new: Int)) -> Int) {
        let longest = pairs.max { size($0) < size($1) }
        let whole = pairs.map(size).reduce(0, +)
        for pair in pairs {
            if let longest, pair == longest { pairing.take(pair.old, for: pair.new) }
            links.append(
                Revision.Link(
                    old: pair.old, new: pair.new, likeness: Double(size(pair)) / Double(max(1, whole))))
        }
        close(pairs)
    }
}

/// What is still free of a version.
private struct Leftover {
    /// So many passages at most are looked at together.
    private static let longestRun = 4

    let pieces: [Piece]
    let texts: [TextLikeness]
    let free: [Int]

    /// For passages of another version the only run of neighbors in this one that says the same.
    func runs(saying other: Leftover) -> [(one: Int, run: [Int])] {
        let wanted = Dictionary(grouping: other.free.filter { !other.pieces[$0].isHeading }) {
            other.texts[$0].letters
        }
        let free = Set(free)
        var found: [Int: [[Int]]] = [:]
        for start in self.free {
            var text = ""
            for place in start..<(start + Self.longestRun) {
                guard free.contains(place), !pieces[place].isHeading else { break }
                text += texts[place].letters
                guard place > start, let same = wanted[text], same.count == 1 else { continue }
                found[same[0], default: []].append(Array(start...place))
            }
        }
        return found.filter { $0.value.count == 1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value[0]) }
    }
}
