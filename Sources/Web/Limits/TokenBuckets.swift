/// Token buckets by key, as a pure state: a bucket is the moment when it will be full again (the "generic cell
/// rate algorithm"), so a full bucket needs no memory.
///
/// Memory is bounded. When there are too many buckets, those nearest to full are forgotten, and the fullest
/// moment among them becomes the floor where unknown keys start. So forgetting never gives anybody tokens:
/// whoever floods the table with keys to get rid of an emptied bucket finds it as empty as before.
struct TokenBuckets<Key: Hashable & Sendable>: Sendable {
    typealias Instant = ContinuousClock.Instant

    private let limit: RateLimit
    private let capacity: Int
    private var fullAt: [Key: Instant] = [:]
    private var floor: Instant?

    init(limit: RateLimit, capacity: Int) {
        self.limit = limit
        self.capacity = max(capacity, 8)
    }

    var count: Int { fullAt.count }

    mutating func take(_ key: Key, cost: Int = 1, at now: Instant) -> RateDecision {
        let start = max(fullAt[key] ?? floor ?? now, now)
        let full = start + limit.interval * cost
        let excess = now.duration(to: full) - limit.refill
        guard excess <= .zero else { return .limited(retryAfter: excess) }
        if fullAt[key] == nil, fullAt.count >= capacity { makeRoom(at: now) }
        fullAt[key] = full
        return .allowed
    }

    /// Takes one use back that was counted, because it was no try at all.
    mutating func giveBack(_ key: Key) {
        if let full = fullAt[key] { fullAt[key] = full - limit.interval }
    }

    /// Forgets full buckets, which loses nothing, and if that is not enough an eighth, nearest to full first.
    private mutating func makeRoom(at now: Instant) {
        fullAt = fullAt.filter { $0.value > now }
        let surplus = fullAt.count - capacity * 7 / 8
        guard surplus > 0 else { return }
        for (key, full) in fullAt.sorted(by: { $0.value < $1.value }).prefix(surplus) {
            fullAt[key] = nil
            floor = max(floor ?? full, full)
        }
    }
}
