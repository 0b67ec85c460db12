extension Matching {
    /// Links what was split and joined: words that are left over in an old passage and turn up in a new one.
    mutating func takeParts() {
        var rest = Rest(self)
        while let best = rest.best(in: self) {
            if pairing.isFree(best.part.old, best.part.new) {
                pairing.take(best.part.old, for: best.part.new)
            }
            links.append(
                Revision.Link(
                    old: best.part.old, new: best.part.new, likeness: best.part.share, isSure: best.isSure))
            rest.use(best.part)
        }
        believe(rest)
        nameLargestParts()
        let (linkedOld, linkedNew) = (Set(links.map(\.old)), Set(links.map(\.new)))
        nearMisses = (nearMisses + rest.nearMisses).filter {
            !linkedOld.contains($0.old) && !linkedNew.contains($0.new)
        }
    }

    /// Whether a part stands beside another part of the same passage.
    func isBesideItsLike(_ part: CommonPart) -> Bool {
        links.contains { link in
            link.old == part.old && abs(link.new - part.new) <= 2
                || link.new == part.new && abs(link.old - part.old) <= 2
        }
    }

    /// Among passages that were split or joined the pair with the most words in common keeps the name.
    private mutating func nameLargestParts() {
        let (byOld, byNew) = (Dictionary(grouping: links, by: \.old), Dictionary(grouping: links, by: \.new))
        let parts = links.filter {
            !$0.isDecided && ((byOld[$0.old]?.count ?? 0) > 1 || (byNew[$0.new]?.count ?? 0) > 1)
        }
        let rated = parts.map { link in
            (
                link: link,
                common: oldTexts[link.old].pairs.common(with: newTexts[link.new].pairs)
            )
        }
        for link in parts { pairing.release(link.old, link.new) }
        for (link, _) in rated.sorted(by: { ($1.common, $0.link.new) < ($0.common, $1.link.new) })
        where pairing.isFree(link.old, link.new) {
            pairing.take(link.old, for: link.new)
        }
    }

    /// What is wholly explained by neighbors that became one, or by parts that stand side by side, is sure,
    /// however little the single pairs say.
    private mutating func believe(_ rest: Rest) {
        let byNew = Dictionary(grouping: links.indices) { links[$0].new }
        let byOld = Dictionary(grouping: links.indices) { links[$0].old }
        for group in byNew.values where group.count > 1 && areNeighbors(group.map { links[$0].old }) {
            if group.allSatisfy({ rest.isExplained(links[$0]) }) { confirm(group) }
        }
        for group in byOld.values where group.count > 1 && areNeighbors(group.map { links[$0].new }) {
            if group.allSatisfy({ rest.isExplained(links[$0]) }) { confirm(group) }
        }
    }

    private func areNeighbors(_ places: [Int]) -> Bool {
        guard let first = places.min(), let last = places.max() else { return false }
        return last - first == Set(places).count - 1
    }

    private mutating func confirm(_ group: [Int]) {
        for index in group {
            let link = links[index]
            links[index] = Revision.Link(
                old: link.old, new: link.new, likeness: link.likeness, isSure: true, isDecided: link.isDecided
            )
        }
    }
}
