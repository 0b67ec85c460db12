import Testing

@testable import Postgres

@Suite struct PoolStateTests {
    @Test func `a connection is opened for the first who asks and lent again to the next`() {
        var pool = PoolState(limit: 2)
        #expect(pool.requested(1) == [.open(1)])
        #expect(pool.opened(1, now: 0) == [.lend(1, to: 1)])
        #expect(pool.released(1, isReusable: true, now: 1) == [])
        #expect(pool.requested(2) == [.lend(1, to: 2)])
    }

    @Test func `at the limit requests wait in order`() {
        var pool = PoolState(limit: 2)
        #expect(pool.requested(1) == [.open(1)])
        #expect(pool.requested(2) == [.open(2)])
        #expect(pool.requested(3) == [])
        #expect(pool.requested(4) == [])
        #expect(pool.opened(2, now: 0) == [.lend(2, to: 1)])
        #expect(pool.opened(1, now: 0) == [.lend(1, to: 2)])
        #expect(pool.released(1, isReusable: true, now: 0) == [.lend(1, to: 3)])
        #expect(pool.released(2, isReusable: true, now: 0) == [.lend(2, to: 4)])
    }

    @Test func `a broken connection is replaced for whoever waits`() {
        var pool = PoolState(limit: 1)
        _ = pool.requested(1)
        _ = pool.opened(1, now: 0)
        #expect(pool.requested(2) == [])
        #expect(pool.released(1, isReusable: false, now: 0) == [.close(1), .open(2)])
        #expect(pool.opened(2, now: 0) == [.lend(2, to: 2)])
    }

    @Test func `a connection that breaks while idle is never lent`() {
        var pool = PoolState(limit: 1)
        _ = pool.requested(1)
        _ = pool.opened(1, now: 0)
        _ = pool.released(1, isReusable: true, now: 0)
        #expect(pool.broke(1) == [])
        #expect(pool.requested(2) == [.open(2)])
    }

    @Test func `waiting ends with the time-out, once, naming why connecting failed`() {
        var pool = PoolState(limit: 1)
        _ = pool.requested(1)
        _ = pool.openingFailed(1, "no route")
        #expect(pool.waitedTooLong(1) == [.refuse(1, .timeout(cause: "no route"))])
        #expect(pool.waitedTooLong(1) == [])
        #expect(pool.pauseEnded() == [])
    }

    @Test func `after a failure it pauses, longer each time, up to a second`() {
        var pool = PoolState(limit: 1)
        _ = pool.requested(1)
        var pauses: [Duration] = []
        for attempt in 1...7 {
            let actions = pool.openingFailed(attempt, "refused")
            if case .tryAgain(let pause) = actions.first { pauses.append(pause) }
            #expect(pool.requested(100 + attempt) == [])
            #expect(pool.pauseEnded() == [.open(attempt + 1)])
        }
        #expect(pauses.count == 7)
        #expect(pauses.first == .milliseconds(100))
        #expect(pauses.last == .seconds(1))
        #expect(zip(pauses, pauses.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test func `one who goes away leaves the line`() {
        var pool = PoolState(limit: 1)
        _ = pool.requested(1)
        _ = pool.requested(2)
        #expect(pool.withdrawn(1) == [.refuse(1, .canceled)])
        #expect(pool.opened(1, now: 0) == [.lend(1, to: 2)])
        #expect(pool.withdrawn(1) == [])
    }

    @Test func `long idle connections are closed but one`() {
        var pool = PoolState(limit: 3)
        for id in 1...3 { _ = pool.requested(id) }
        for id in 1...3 { _ = pool.opened(id, now: 0) }
        for id in 1...3 { _ = pool.released(id, isReusable: true, now: Double(id)) }
        #expect(pool.reap(idleSince: 2.5) == [.close(1), .close(2)])
        #expect(pool.reap(idleSince: 9) == [])
    }

    @Test func `closing refuses those who wait and ends with the last connection lent`() {
        var pool = PoolState(limit: 2)
        for id in 1...2 { _ = pool.requested(id) }
        for id in 1...2 { _ = pool.opened(id, now: 0) }
        _ = pool.requested(3)
        _ = pool.withdrawn(3)
        #expect(pool.requested(4) == [])
        _ = pool.released(1, isReusable: false, now: 0)
        #expect(pool.closed() == [.refuse(4, .closed)])
        #expect(pool.requested(5) == [.refuse(5, .closed)])
        #expect(pool.released(2, isReusable: true, now: 0) == [.close(2)])
        #expect(pool.opening.count == 1)
        #expect(pool.opened(3, now: 0) == [.close(3), .finish])
    }

    @Test func `any sequence of events keeps the books`() {
        var generator = SeededGenerator(seed: 20_261_121)
        for _ in 0..<200 { PoolWalk(limit: Int.random(in: 1...4, using: &generator)).run(300, &generator) }
    }
}
