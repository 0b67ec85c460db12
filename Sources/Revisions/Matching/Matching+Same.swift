extension Matching {
    /// Pairs passages with the same words that stand once in each version.
    ///
    /// - Returns: the repeated ones.
    mutating func takeSame() -> [Repeats] {
        let groups = repeats()
        for group in groups where group.old.count == 1 && group.new.count == 1 {
            pair(group.old[0], group.new[0], likeness: 1, isSure: true)
        }
        return groups.filter { $0.old.count > 1 || $0.new.count > 1 }
    }

    /// Pairs repeated passages whose neighbors belong together.
    mutating func takeNeighbors(of repeated: [Repeats]) {
        while takeRepeated(repeated, leastContext: 1) {}
    }

    /// Pairs the rest of the repeated ones, by the headings above, then by one neighbor, then in order.
    mutating func takeRest(of repeated: [Repeats]) {
        for group in repeated { takeInOrder(group, needsChapter: true) }
        // Where headings tell places apart, one below another heading needs more than one neighbor.
        let rest = repeated.filter { $0.isComplete || !hasChapters }
        while takeRepeated(rest, leastContext: 0.5) {}
        for group in repeated where group.isComplete { takeInOrder(group, needsChapter: false) }
    }

    /// Passages with one text, by index; those of the old version and of the new one.
    struct Repeats {
        var old: [Int] = []
        var new: [Int] = []

        /// Whether none is missing and none is new.
        var isComplete: Bool { old.count == new.count }
    }

    private func repeats() -> [Repeats] {
        var groups: [String: Repeats] = [:]
        for index in freeOld { groups[key(old[index]), default: Repeats()].old.append(index) }
        for index in freeNew { groups[key(new[index]), default: Repeats()].new.append(index) }
        return groups.values.filter { !$0.old.isEmpty && !$0.new.isEmpty }.sorted { $0.old[0] < $1.old[0] }
    }

    private func key(_ piece: Piece) -> String { (piece.isHeading ? "#" : "") + piece.text }

    /// Pairs repeated passages whose neighbors belong together; each pair may tell where the next one stands.
    private mutating func takeRepeated(_ groups: [Repeats], leastContext: Double) -> Bool {
        var hasTaken = false
        for group in groups {
            for new in group.new {
                // The headings above decide among neighbors that repeat, too.
                let rated = group.old.filter { isFree($0, new) }
                    .map {
                        (old: $0, context: pairing.context($0, new), chapter: hasSameChapter($0, new) ? 1 : 0)
                    }
                    .filter { $0.context >= leastContext }
                guard let best = rated.max(by: { ($0.context, $0.chapter) < ($1.context, $1.chapter) })
                else { continue }
                pair(best.old, new, likeness: 1, isSure: isSure(group, best.old, new, best.context))
                hasTaken = true
            }
        }
        return hasTaken
    }

    /// A repeated passage is sure below its own heading, where none is missing or it stands there alone.
    private func isSure(_ group: Repeats, _ old: Int, _ new: Int, _ context: Double) -> Bool {
        guard hasSameChapter(old, new) else { return false }
        if group.isComplete { return true }
        let chapter = self.old[old].chapter
        let isAlone =
            group.old.count { self.old[$0].chapter == chapter } == 1
            && group.new.count { self.new[$0].chapter == chapter } == 1
        return isAlone && context == 1
    }

    /// Nothing tells the rest apart but their headings and their order.
    private mutating func takeInOrder(_ group: Repeats, needsChapter: Bool) {
        for new in group.new {
            let match = group.old.first {
                isFree($0, new) && (!needsChapter || hasSameChapter($0, new))
            }
            if let match { pair(match, new, likeness: 1, isSure: needsChapter && group.isComplete) }
        }
    }
}
