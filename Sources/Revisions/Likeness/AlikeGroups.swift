import Japanese

/// Puts texts that say nearly the same into groups: copies of one letter, with a word changed here and there.
///
/// Fast for many thousands: texts are compared only where their fingerprints (MinHash) agree somewhere, and only with
/// the first text of each group, so that a campaign of a thousand copies costs a thousand comparisons.
public struct AlikeGroups: Sendable {
    /// Dice's coefficient from which texts count as nearly the same.
    public static let threshold = 0.7
    private static let bands = 20
    private static let rows = 3

    /// Places of the texts in each group of two or more, the largest group first; the first text leads.
    public let groups: [[Int]]

    public init(_ texts: [String], threshold: Double = AlikeGroups.threshold) {
        var members: [[Int]] = []
        var leaders: [TextLikeness] = []
        var buckets: [UInt64: [Int]] = [:]
        for (place, text) in texts.enumerated() {
            let likeness = TextLikeness(text)
            let keys = Self.keys(likeness.pairs.distinct)
            // What has no letters is like nothing.
            guard !likeness.letters.isEmpty else { continue }
            let near = Set(keys.flatMap { buckets[$0] ?? [] }).sorted()
            let best = near.map { ($0, leaders[$0].likeness(to: likeness)) }
                .filter { $0.1 >= threshold }.max { ($0.1, $1.0) < ($1.1, $0.0) }
            if let best {
                members[best.0].append(place)
            } else {
                for key in keys { buckets[key, default: []].append(leaders.count) }
                leaders.append(likeness)
                members.append([place])
            }
        }
        groups = members.filter { $0.count > 1 }.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    }

    /// One key a band of smallest hashes; texts that share three quarters of their pairs share a key nearly always.
    private static func keys(_ pairs: [UInt64]) -> [UInt64] {
        (0..<bands).map { band in
            var key = UInt64(band)
            for row in 0..<rows {
                let seed = mixed(UInt64(band * rows + row) &+ 0x9E37_79B9_7F4A_7C15)
                var smallest = UInt64.max
                for pair in pairs { smallest = min(smallest, mixed(pair ^ seed)) }
                key = mixed(key ^ smallest)
            }
            return key
        }
    }

    /// Spreads the bits of a number (the finalizer of MurmurHash3).
    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        value = (value ^ (value >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return value ^ (value >> 33)
    }
}
