/// Takes up small islands of kept words between changes: a particle that happens to be the same on both sides of a
/// rewritten sentence only makes it harder to read.
enum ReadableHunks {
    /// An island up to this long goes under where the changes around it are as long.
    private static let island = 4
    /// A text of which less than this part was kept is shown as rewritten.
    private static let leastKept = 0.2

    static func merged(_ hunks: [Hunk]) -> [Hunk] {
        var merged: [Hunk] = []
        for (index, hunk) in hunks.enumerated() {
            let next = index + 1 < hunks.count ? hunks[index + 1] : nil
            if let last = merged.last, isUnderWay(last, hunk, next) {
                merged[merged.count - 1].old += hunk.old
                merged[merged.count - 1].new += hunk.new
            } else {
                merged.append(hunk)
            }
        }
        return isRewritten(merged) ? [whole(merged)] : merged
    }

    /// Whether a stretch goes on with the change before it.
    private static func isUnderWay(_ last: Hunk, _ hunk: Hunk, _ next: Hunk?) -> Bool {
        guard !last.isKept else { return false }
        guard hunk.isKept else { return true }
        guard let next, !hunk.old.contains(where: \.isNewline) else { return false }
        return hunk.length <= 1 || hunk.length <= min(last.length, next.length, island)
    }

    private static func isRewritten(_ hunks: [Hunk]) -> Bool {
        let kept = hunks.filter(\.isKept).reduce(0) { $0 + $1.old.count }
        let shorter = min(hunks.reduce(0) { $0 + $1.old.count }, hunks.reduce(0) { $0 + $1.new.count })
        return hunks.count > 1 && Double(kept) < Double(shorter) * leastKept
    }

    private static func whole(_ hunks: [Hunk]) -> Hunk {
        Hunk(isKept: false, old: hunks.map(\.old).joined(), new: hunks.map(\.new).joined())
    }
}
