extension Matching {
    /// So many passages at most are looked at together.
    private static let longestRun = 4

    /// Links what was split or joined and otherwise left as it was: neighbors that say together what one passage
    /// of the other version says.
    mutating func takeRuns() {
        for (one, run) in Self.runs(new, newTexts, freeNew, saying: old, oldTexts, freeOld) where isFree(run, one, isNew: true) {
            link(run.map { (one, $0) }, size: { [new] in new[$0.new].text.unicodeScalars.count })
        }
        for (one, run) in Self.runs(old, oldTexts, freeOld, saying: new, newTexts, freeNew) where isFree(run, one, isNew: false) {
            link(run.map { ($0, one) }, size: { [old] in old[$0.old].text.unicodeScalars.count })
        }
    }

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

    /// For passages of one version the only run of neighbors in the other that says the same.
    private static func runs(
        _ parts: [Piece], _ partTexts: [TextLikeness], _ freeParts: [Int],
        saying wholes: [Piece], _ wholeTexts: [TextLikeness], _ freeWholes: [Int]
    ) -> [(one: Int, run: [Int])] {
        let wanted = Dictionary(grouping: freeWholes.filter { !wholes[$0].isHeading }) {
            wholeTexts[$0].letters
        }
        let free = Set(freeParts)
        var found: [Int: [[Int]]] = [:]
        for start in freeParts {
            var text = ""
            for place in start..<(start + longestRun) {
                guard free.contains(place), !parts[place].isHeading else { break }
                text += partTexts[place].letters
                guard place > start, let same = wanted[text], same.count == 1 else { continue }
                found[same[0], default: []].append(Array(start...place))
            }
        }
        return found.filter { $0.value.count == 1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value[0]) }
    }
}
