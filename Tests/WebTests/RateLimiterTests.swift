import Testing

@testable import Web

@Suite struct RateLimiterTests {
    let limit = RateLimit(burst: 3, interval: .seconds(10))
    let start = ContinuousClock.now

    @Test func allowsABurstAndGivesBackOneByOne() {
        var buckets = TokenBuckets<String>(limit: limit, capacity: 100)
        for _ in 0..<3 { #expect(buckets.take("a", at: start) == .allowed) }
        #expect(buckets.take("a", at: start) == .limited(retryAfter: .seconds(10)))
        #expect(buckets.take("a", at: start + .seconds(9)) == .limited(retryAfter: .seconds(1)))
        #expect(buckets.take("a", at: start + .seconds(10)) == .allowed)
        #expect(buckets.take("a", at: start + .seconds(10)) == .limited(retryAfter: .seconds(10)))
    }

    @Test func keysDoNotDisturbEachOther() {
        var buckets = TokenBuckets<String>(limit: limit, capacity: 100)
        for _ in 0..<4 { _ = buckets.take("a", at: start) }
        #expect(buckets.take("b", at: start) == .allowed)
    }

    @Test func refusedUsesCostNothing() {
        var buckets = TokenBuckets<String>(limit: limit, capacity: 100)
        for _ in 0..<50 { _ = buckets.take("a", at: start) }
        #expect(buckets.take("a", at: start + .seconds(10)) == .allowed)
    }

    @Test func whatIsGivenBackCanBeUsedAgainAndNoMore() {
        var buckets = TokenBuckets<String>(limit: limit, capacity: 100)
        for _ in 0..<3 { _ = buckets.take("a", at: start) }
        buckets.giveBack("a")
        #expect(buckets.take("a", at: start) == .allowed)
        #expect(buckets.take("a", at: start) == .limited(retryAfter: .seconds(10)))
        buckets.giveBack("unknown")
        for _ in 0..<3 { #expect(buckets.take("unknown", at: start) == .allowed) }
        #expect(buckets.take("unknown", at: start) != .allowed)
    }

    @Test func aDearUseTakesSeveralTokens() {
        var buckets = TokenBuckets<String>(limit: limit, capacity: 100)
        #expect(buckets.take("a", cost: 2, at: start) == .allowed)
        #expect(buckets.take("a", cost: 2, at: start) == .limited(retryAfter: .seconds(10)))
        #expect(buckets.take("a", cost: 1, at: start) == .allowed)
    }

    @Test func memoryIsBounded() {
        var buckets = TokenBuckets<Int>(limit: limit, capacity: 100)
        for key in 0..<10_000 { _ = buckets.take(key, at: start) }
        #expect(buckets.count <= 100)
    }

    @Test func floodingTheTableEmptiesNobodysDebt() {
        var buckets = TokenBuckets<String>(limit: limit, capacity: 100)
        for _ in 0..<3 { _ = buckets.take("attacker", at: start) }
        for key in 0..<1_000 { for _ in 0..<3 { _ = buckets.take("other \(key)", at: start) } }
        #expect(buckets.take("attacker", at: start) != .allowed)
    }

    @Test func aFloodPassesWithTime() {
        var buckets = TokenBuckets<Int>(limit: limit, capacity: 100)
        for key in 0..<1_000 { for _ in 0..<3 { _ = buckets.take(key, at: start) } }
        let later = start + .seconds(30)
        for _ in 0..<3 { #expect(buckets.take(-1, at: later) == .allowed) }
    }

    @Test func aRefusalBecomesA429WithRetryAfter() {
        let limiter = RateLimiter(.times(1, in: .milliseconds(1500)))
        #expect(throws: Never.self) { try limiter.check("a", at: start) }
        #expect(throws: WebError.tooManyRequests(retryAfter: .seconds(2))) {
            try limiter.check("a", at: start)
        }
    }
}
