extension Matching {
    /// Texts less alike than this are different passages.
    static let leastLikeness = 0.5
    /// By so much more a pair must have in common than either of the two has with others to need no witness.
    static let clearMargin = 0.1
    /// By so much to be thought of as one, though not sure.
    static let fairMargin = 0.04
    /// By so much where the place speaks for the pair.
    static let leastMargin = 0.015

    /// Pairs what was reworded: what is clear first, as each pair bears witness for its neighbors.
    ///
    /// - Parameter repeated: passages with the same words as others, whose turn comes before what is weak.
    mutating func takeAlike(_ repeated: [Repeats]) {
        let candidates = candidates()
        while takeBest(of: candidates, .strong) || takeBest(of: candidates, .fair) {}
        takeRest(of: repeated)
        while takeBest(of: candidates, .weak) {}
        nearMisses = candidates.filter { isFree($0.old, $0.new) }.map {
            Revision.Link(old: $0.old, new: $0.new, likeness: $0.likeness, isSure: false)
        }
    }

    private mutating func takeBest(of candidates: [AlikePair], _ strength: AlikePair.Strength) -> Bool {
        let fitting = candidates.filter {
            isFree($0.old, $0.new) && $0.strength(witness($0.old, $0.new)) >= strength
        }
        let ordered = fitting.sorted { (weight($1), $0.new, $0.old) < (weight($0), $1.new, $1.old) }
        var hasTaken = false
        for candidate in ordered where isFree(candidate.old, candidate.new) {
            let isSure = candidate.isSure(witness(candidate.old, candidate.new))
            pair(candidate.old, candidate.new, likeness: candidate.likeness, isSure: isSure)
            hasTaken = true
        }
        return hasTaken
    }

    /// Among alike ones the neighbors, the headings and the place in the draft decide.
    private func weight(_ pair: AlikePair) -> Double {
        let shift = Double(pair.old) / Double(old.count) - Double(pair.new) / Double(new.count)
        return pair.likeness + 0.1 * witness(pair.old, pair.new) + 0.04 * (1 - abs(shift))
            + 0.5 * min(max(pair.margin, -0.2), 0.2)
    }

    /// All pairs of free passages that are alike, each with how alike the two are with others, which shows
    /// whether the words say anything: in a draft that says nearly the same of each district they don't.
    private func candidates() -> [AlikePair] {
        let (left, right) = (freeOld, freeNew)
        guard !left.isEmpty, !right.isEmpty else { return [] }
        let oldSide = Side(old, oldTexts, queries: right.count)
        let newSide = Side(new, newTexts, queries: left.count)
        let rivals = Dictionary(uniqueKeysWithValues: left.map { ($0, newSide.alike(oldSide, $0)) })
        return right.flatMap { index in
            let near = oldSide.alike(newSide, index)
            return near.filter { isFree($0.index, index) }.map { match in
                let others =
                    near.filter { $0.index != match.index }
                    + (rivals[match.index] ?? []).filter { $0.index != index }
                let lead = match.common - (others.map(\.common).max() ?? 0)
                let size = min(oldSide.size(match.index), newSide.size(index))
                return AlikePair(
                    old: match.index, new: index, likeness: match.likeness,
                    margin: Double(lead) / Double(max(1, size)))
            }
        }
    }

    private struct Match {
        let index: Int
        let likeness: Double
        /// Pairs of letters that both have.
        let common: Int
    }

    /// The passages of one version, ready to be compared.
    private struct Side {
        let texts: [TextLikeness]
        let pieces: [Piece]
        let index: LikenessIndex

        init(_ pieces: [Piece], _ texts: [TextLikeness], queries: Int) {
            self.pieces = pieces
            self.texts = texts
            index = LikenessIndex(texts.map(\.pairs), queries: queries)
        }

        func size(_ place: Int) -> Int { texts[place].pairs.count }

        /// The passages of this version that are like one of the other.
        func alike(_ other: Side, _ place: Int) -> [Match] {
            let text = other.texts[place]
            return index.near(text.pairs).compactMap { index in
                guard pieces[index].isHeading == other.pieces[place].isHeading else { return nil }
                let likeness = text.likeness(to: texts[index])
                guard likeness >= Matching.leastLikeness else { return nil }
                return Match(
                    index: index, likeness: likeness, common: text.pairs.common(with: texts[index].pairs))
            }
        }
    }
}

/// Two passages that may be one reworded.
struct AlikePair {
    /// How much speaks for a pair.
    enum Strength: Int, CaseIterable, Comparable {
        case weak, fair, strong

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    let old: Int
    let new: Int
    let likeness: Double
    /// By how much more of the words both have in common than either has with any other passage.
    let margin: Double

    /// - Parameter witness: how much the place speaks for it.
    func strength(_ witness: Double) -> Strength? {
        // What stands between the same neighbors below the same heading has hardly anything else to be, also where
        // other passages say the same.
        if witness >= 1.5 && margin >= -0.4 || witness >= 1 && margin >= -0.01 { return .strong }
        if margin >= Matching.clearMargin { return .strong }
        if witness > 0, margin >= Matching.leastMargin { return .fair }
        return margin >= Matching.fairMargin ? .weak : nil
    }

    func isSure(_ witness: Double) -> Bool {
        switch strength(witness) {
        case .strong: margin >= Matching.leastMargin && (likeness >= 0.6 || witness > 0)
        case .fair: margin >= Matching.fairMargin
        case .weak, nil: false
        }
    }
}

func >= (left: AlikePair.Strength?, right: AlikePair.Strength) -> Bool {
    left.map { !($0 < right) } ?? false
}
