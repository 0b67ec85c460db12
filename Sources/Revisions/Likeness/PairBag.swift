/// Pairs of letters with how often each occurs.
struct PairBag: Sendable, Equatable {
    /// Sorted, with repeats.
    private let pairs: [UInt64]

    init(_ sorted: [UInt64]) {
        pairs = sorted
    }

    var count: Int { pairs.count }

    /// Each pair once.
    var distinct: [UInt64] {
        pairs.indices.filter { $0 == 0 || pairs[$0] != pairs[$0 - 1] }.map { pairs[$0] }
    }

    /// How many pairs both have.
    func common(with other: PairBag) -> Int {
        var (mine, theirs, common) = (0, 0, 0)
        while mine < pairs.count, theirs < other.pairs.count {
            if pairs[mine] == other.pairs[theirs] {
                (mine, theirs, common) = (mine + 1, theirs + 1, common + 1)
            } else if pairs[mine] < other.pairs[theirs] {
                mine += 1
            } else {
                theirs += 1
            }
        }
        return common
    }

    /// What is left when the pairs of another bag are taken out.
    func without(_ other: PairBag) -> PairBag {
        var rest: [UInt64] = []
        var theirs = 0
        for pair in pairs {
            while theirs < other.pairs.count, other.pairs[theirs] < pair { theirs += 1 }
            if theirs < other.pairs.count, other.pairs[theirs] == pair {
                theirs += 1
            } else {
                rest.append(pair)
            }
        }
        return PairBag(rest)
    }
}
