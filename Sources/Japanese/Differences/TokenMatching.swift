/// Finds which tokens of two texts are the same, in order.
///
/// The ends that both share are taken off first. A short rest is compared exactly (Myers, by the standard library);
/// a long one is first divided at tokens that occur once in each (patience), so that the cost stays bounded. Where
/// nothing divides it, whole sentences are compared instead of words.
struct TokenMatching {
    /// Tokens of both sides up to which the comparison is exact. Its cost grows with the square: this many take
    /// about ten milliseconds at worst.
    static let exact = 1200

    private let old: [Int32]
    private let new: [Int32]
    private let isEnd: (Int) -> Bool
    private var pairs: [(old: Int, new: Int)] = []

    /// - Parameter isEnd: whether a sentence ends with an old token.
    static func pairs(
        _ old: [Int32], _ new: [Int32], isEnd: (Int) -> Bool
    ) -> [(old: Int, new: Int)] {
        withoutActuallyEscaping(isEnd) { isEnd in
            var matching = TokenMatching(old: old, new: new, isEnd: isEnd)
            matching.match(old.indices, new.indices)
            return matching.pairs
        }
    }

    private init(old: [Int32], new: [Int32], isEnd: @escaping (Int) -> Bool) {
        self.old = old
        self.new = new
        self.isEnd = isEnd
    }

    private mutating func match(_ left: Range<Int>, _ right: Range<Int>) {
        var (left, right) = (left, right)
        while let (one, other) = both(left.first, right.first), old[one] == new[other] {
            pairs.append((one, other))
            (left, right) = (left.dropFirst(), right.dropFirst())
        }
        var ends: [(old: Int, new: Int)] = []
        while let (one, other) = both(left.last, right.last), old[one] == new[other] {
            ends.append((one, other))
            (left, right) = (left.dropLast(), right.dropLast())
        }
        matchMiddle(left, right)
        pairs += ends.reversed()
    }

    private func both(_ left: Int?, _ right: Int?) -> (Int, Int)? {
        left.flatMap { left in right.map { (left, $0) } }
    }

    private mutating func matchMiddle(_ left: Range<Int>, _ right: Range<Int>) {
        guard !left.isEmpty, !right.isEmpty else { return }
        if left.count + right.count <= Self.exact { return matchExactly(left, right) }
        let anchors = anchors(left, right)
        if anchors.isEmpty { return matchSentences(left, right) }
        var (start, other) = (left.lowerBound, right.lowerBound)
        for anchor in anchors {
            match(start..<anchor.old, other..<anchor.new)
            pairs.append(anchor)
            (start, other) = (anchor.old + 1, anchor.new + 1)
        }
        match(start..<left.upperBound, other..<right.upperBound)
    }

    private mutating func matchExactly(_ left: Range<Int>, _ right: Range<Int>) {
        pairs += Self.common(Array(old[left]), Array(new[right])).map {
            (left.lowerBound + $0.old, right.lowerBound + $0.new)
        }
    }

    /// Tokens that occur once on each side, as far as they stand in the same order.
    private func anchors(_ left: Range<Int>, _ right: Range<Int>) -> [(old: Int, new: Int)] {
        let (ours, theirs) = (Self.single(old, left), Self.single(new, right))
        let shared = ours.compactMap { id, place in theirs[id].map { (old: place, new: $0) } }
            .sorted { $0.old < $1.old }
        return LongestRise.of(shared.map(\.new)).map { shared[$0] }
    }

    private static func single(_ ids: [Int32], _ range: Range<Int>) -> [Int32: Int] {
        var places: [Int32: Int] = [:]
        var repeated: Set<Int32> = []
        for index in range where places.updateValue(index, forKey: ids[index]) != nil {
            repeated.insert(ids[index])
        }
        return places.filter { !repeated.contains($0.key) }
    }

    /// The same as words, with whole sentences for tokens; sentences that are too many are left as changed.
    private mutating func matchSentences(_ left: Range<Int>, _ right: Range<Int>) {
        let ends = Set(left.filter(isEnd).map { old[$0] })
        let (ours, theirs) = (sentences(old, left, ends), sentences(new, right, ends))
        guard ours.count + theirs.count <= Self.exact else { return }
        var known: [[Int32]: Int32] = [:]
        func ids(_ ranges: [Range<Int>], _ tokens: [Int32]) -> [Int32] {
            ranges.map { range in
                let next = Int32(known.count)
                let id = known[Array(tokens[range])] ?? next
                known[Array(tokens[range])] = id
                return id
            }
        }
        for pair in Self.common(ids(ours, old), ids(theirs, new)) {
            pairs += zip(ours[pair.old], theirs[pair.new]).map { ($0, $1) }
        }
    }

    private func sentences(_ ids: [Int32], _ range: Range<Int>, _ ends: Set<Int32>) -> [Range<Int>] {
        var start = range.lowerBound
        var found: [Range<Int>] = []
        for index in range where ends.contains(ids[index]) || index == range.upperBound - 1 {
            found.append(start..<index + 1)
            start = index + 1
        }
        return found
    }

    private static func common(_ old: [Int32], _ new: [Int32]) -> [(old: Int, new: Int)] {
        let difference = new.difference(from: old)
        let (gone, come) = (offsets(difference.removals), offsets(difference.insertions))
        return zip(old.indices.filter { !gone.contains($0) }, new.indices.filter { !come.contains($0) })
            .map { (old: $0, new: $1) }
    }

    private static func offsets(_ changes: [CollectionDifference<Int32>.Change]) -> Set<Int> {
        Set(
            changes.map { change in
                switch change {
                case .insert(let offset, _, _), .remove(let offset, _, _): offset
                }
            })
    }
}
