import Testing

@testable import Postgres

/// A small generator whose numbers depend on its seed alone (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

/// Feeds a pool with random events and keeps its own books beside.
struct PoolWalk {
    private var pool: PoolState
    private var holders: [Int: Int] = [:]
    private var unanswered: Set<Int> = []
    private var lastRequest = 0
    private var pauses = 0

    init(limit: Int) {
        pool = PoolState(limit: limit)
    }

    consuming func run(_ count: Int, _ generator: inout SeededGenerator) {
        for step in 0..<count { self.step(Double(step), &generator) }
        take(pool.closed())
        for opening in pool.opening.sorted() { take(pool.openingFailed(opening, "late")) }
        for connection in holders.keys.sorted() { release(connection, isReusable: true, now: 1e9) }
        #expect(unanswered.isEmpty)
        #expect(pool.total == 0)
    }

    private mutating func step(_ now: Double, _ generator: inout SeededGenerator) {
        switch Int.random(in: 0..<9, using: &generator) {
        case 0...2:
            lastRequest += 1
            unanswered.insert(lastRequest)
            take(pool.requested(lastRequest))
        case 3: if let id = pool.opening.min() { take(pool.opened(id, now: now)) }
        case 4: if let id = pool.opening.max() { take(pool.openingFailed(id, "refused")) }
        case 5, 6:
            if let id = holders.keys.min() {
                release(id, isReusable: Bool.random(using: &generator), now: now)
            }
        case 7: if let id = pool.idle.first?.connection { take(pool.broke(id)) }
        default:
            if pauses > 0 {
                pauses -= 1
                take(pool.pauseEnded())
            } else if let request = unanswered.min() {
                take(pool.waitedTooLong(request))
            }
        }
        #expect(pool.total <= pool.limit)
        #expect(pool.lent == Set(holders.keys))
        #expect(pool.waiting.isEmpty || pool.idle.isEmpty)
        #expect(pool.waiting.isEmpty || pool.isPausing || pool.total > 0)
    }

    private mutating func release(_ connection: Int, isReusable: Bool, now: Double) {
        holders[connection] = nil
        take(pool.released(connection, isReusable: isReusable, now: now))
    }

    private mutating func take(_ actions: [PoolState.Action]) {
        for action in actions {
            switch action {
            case .lend(let connection, let request):
                #expect(holders.updateValue(request, forKey: connection) == nil)
                #expect(unanswered.remove(request) != nil)
            case .refuse(let request, _): #expect(unanswered.remove(request) != nil)
            case .tryAgain: pauses += 1
            case .open, .close, .finish: break
            }
        }
    }
}
