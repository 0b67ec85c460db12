/// Which old passage each new one continues as a whole, as far as it is known.
struct Pairing {
    /// So far from a passage its neighbors speak for a pair.
    private static let reach = 2

    private(set) var oldOf: [Int?]
    private(set) var newOf: [Int?]

    init(old: Int, new: Int) {
        oldOf = Array(repeating: nil, count: new)
        newOf = Array(repeating: nil, count: old)
    }

    mutating func take(_ old: Int, for new: Int) {
        oldOf[new] = old
        newOf[old] = new
    }

    /// Takes a pair apart; two that are none stay as they are.
    mutating func release(_ old: Int, _ new: Int) {
        guard oldOf[new] == old else { return }
        (oldOf[new], newOf[old]) = (nil, nil)
    }

    func isFree(_ old: Int, _ new: Int) -> Bool { newOf[old] == nil && oldOf[new] == nil }

    /// How much the neighbors speak for a pair: 1 when those on both sides belong together, too.
    func context(_ old: Int, _ new: Int) -> Double {
        (agrees(old, new, -1) ? 0.5 : 0) + (agrees(old, new, 1) ? 0.5 : 0)
    }

    private func agrees(_ old: Int, _ new: Int, _ step: Int) -> Bool {
        if !newOf.indices.contains(old + step) && !oldOf.indices.contains(new + step) { return true }
        return (1...Self.reach).contains { distance in
            let place = new + step * distance
            guard oldOf.indices.contains(place), let neighbor = oldOf[place] else { return false }
            return (1...Self.reach).contains((neighbor - old) * step)
        }
    }

    /// New passages that leave the longest row of those that kept their order.
    var moved: Set<Int> {
        let pairs = oldOf.enumerated().compactMap { new, old in old.map { (new: new, old: $0) } }
        // Patience sorting: the smallest end of a rising row of each length, and what stands before each pair.
        var ends: [Int] = []
        var before = [Int?](repeating: nil, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            let length = ends.partitioningIndex { pairs[$0].old >= pair.old }
            before[index] = length > 0 ? ends[length - 1] : nil
            if length == ends.count { ends.append(index) } else { ends[length] = index }
        }
        var moved = Set(pairs.map(\.new))
        var next = ends.last
        while let index = next {
            moved.remove(pairs[index].new)
            next = before[index]
        }
        return moved
    }
}

extension Array {
    /// The first index whose element belongs to the second part, where all of that part stand behind the others.
    fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
