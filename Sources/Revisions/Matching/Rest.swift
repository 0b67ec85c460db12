/// The words of changed passages that no link explains yet.
struct Rest {
    private var old: [Int: PairBag]
    private var new: [Int: PairBag]
    private var linkedOld: Set<Int>
    private var linkedNew: Set<Int>
    private var parts: [CommonPart] = []
    /// All passages, with all their words.
    private let allOld: [PairBag]
    private let allNew: [PairBag]
    private let oldIndex: LikenessIndex
    private let newIndex: LikenessIndex
    private var shares: [Int: [(place: Int, share: Double)]] = [:]

    init(_ matching: Matching) {
        let same = matching.links.filter { matching.old[$0.old].text == matching.new[$0.new].text }
        allOld = matching.oldTexts.map(\.pairs)
        allNew = matching.newTexts.map(\.pairs)
        let openOld = Self.open(matching.old, without: matching.closedOld.union(same.map(\.old)))
        let openNew = Self.open(matching.new, without: matching.closedNew.union(same.map(\.new)))
        oldIndex = LikenessIndex(allOld, queries: openNew.count)
        newIndex = LikenessIndex(allNew, queries: openOld.count)
        old = Dictionary(uniqueKeysWithValues: openOld.map { [allOld] in ($0, allOld[$0]) })
        new = Dictionary(uniqueKeysWithValues: openNew.map { [allNew] in ($0, allNew[$0]) })
        linkedOld = Set(matching.links.map(\.old))
        linkedNew = Set(matching.links.map(\.new))
        for link in matching.links { explain(link.old, link.new) }
        findParts()
    }

    private static func open(_ pieces: [Piece], without closed: Set<Int>) -> [Int] {
        pieces.indices.filter { !pieces[$0].isHeading && !closed.contains($0) }
    }

    /// Takes the words that both have in common out of both.
    private mutating func explain(_ left: Int, _ right: Int) {
        guard let mine = old[left], let theirs = new[right] else { return }
        (old[left], new[right]) = (mine.without(theirs), theirs.without(mine))
    }

    private mutating func findParts() {
        let places = old.keys.sorted()
        let index = LikenessIndex(places.compactMap { old[$0] }, queries: new.count)
        parts = new.keys.sorted().flatMap { right in
            new[right].map { index.near($0) }.map { near in near.compactMap { part(places[$0], right) } }
                ?? []
        }
    }

    private func part(_ left: Int, _ right: Int) -> CommonPart? {
        guard let mine = old[left], let theirs = new[right] else { return nil }
        return CommonPart(
            old: left, mine, isOldFree: !linkedOld.contains(left), new: right, theirs,
            isNewFree: !linkedNew.contains(right))
    }

    /// The part for which most speaks, and whether that is sure; nil where nothing is left that can be told from
    /// what a draft says again and again.
    mutating func best(in matching: Matching) -> (part: CommonPart, isSure: Bool)? {
        var best: (part: CommonPart, weight: Double, isSure: Bool)?
        for part in parts {
            let margin = margin(of: part)
            let isBeside = matching.isBesideItsLike(part)
            let witness = matching.witness(part.old, part.new)
            let least = witness > 0 ? Matching.leastMargin : Matching.clearMargin
            let isCut = isBeside && isVerbatim(part, in: matching)
            guard isCut || margin >= least else { continue }
            let weight = part.share + (isBeside ? 0.2 : 0) + 0.1 * witness + min(margin, 0.3)
            if let best, best.weight >= weight { continue }
            best = (part, weight, isCut || margin >= Matching.clearMargin)
        }
        return best.map { ($0.part, $0.isSure) }
    }

    /// Whether the part stands letter by letter in its home.
    private func isVerbatim(_ part: CommonPart, in matching: Matching) -> Bool {
        let (left, right) = (matching.old[part.old].text, matching.new[part.new].text)
        return part.isNewThePart ? left.contains(right) : right.contains(left)
    }

    /// By how much more of a part is found in its home than in any other passage, also in those that went on
    /// unchanged.
    private mutating func margin(of part: CommonPart) -> Double {
        let place = part.isNewThePart ? part.new : part.old
        let key = part.isNewThePart ? place : -1 - place
        let found = shares[key] ?? homes(part.isNewThePart, place)
        shares[key] = found
        let home = part.isNewThePart ? part.old : part.new
        return part.share - (found.first { $0.place != home }?.share ?? 0)
    }

    /// How much of a passage is found in those of the other version, best first.
    private func homes(_ isNew: Bool, _ place: Int) -> [(place: Int, share: Double)] {
        let text = isNew ? allNew[place] : allOld[place]
        let others = isNew ? allOld : allNew
        let near = (isNew ? oldIndex : newIndex).near(text)
        return near.map { ($0, Double(text.common(with: others[$0])) / Double(max(1, text.count))) }
            .sorted { $0.1 > $1.1 }.prefix(3).map { $0 }
    }

    /// Pairs that have words in common and were not linked.
    var nearMisses: [Revision.Link] {
        parts.map { Revision.Link(old: $0.old, new: $0.new, likeness: $0.share, isSure: false) }
    }

    /// Whether nearly all words of both passages are explained.
    func isExplained(_ link: Revision.Link) -> Bool {
        guard let left = old[link.old], let right = new[link.new] else { return false }
        return left.count * 10 <= allOld[link.old].count
            && right.count * 10 <= allNew[link.new].count
    }

    /// Links a part: its words are explained, and what else was thought of the two is thought over.
    mutating func use(_ used: CommonPart) {
        linkedOld.insert(used.old)
        linkedNew.insert(used.new)
        explain(used.old, used.new)
        parts = parts.compactMap { part in
            if (part.old, part.new) == (used.old, used.new) { return nil }
            let isTouched = part.old == used.old || part.new == used.new
            return isTouched ? self.part(part.old, part.new) : part
        }
    }
}
