import Synchronization
import Testing

@testable import Loops

@Suite struct TimerTests {
    @Test func timersRunInTheOrderOfTheirDeadlines() async {
        await withLoops { group in
            let loop = group.loops[0]
            let order = Mutex<[Int]>([])
            await withCheckedContinuation { continuation in
                loop.execute {
                    for number in [4, 1, 3, 2] {
                        loop.schedule(after: .milliseconds(number)) { order.withLock { $0.append(number) } }
                    }
                    loop.schedule(after: .milliseconds(6)) { continuation.resume() }
                }
            }
            #expect(order.withLock { $0 } == [1, 2, 3, 4])
        }
    }

    @Test func aCanceledTimerNeverRunsAndLeavesTheHeap() async {
        await withLoops { group in
            let loop = group.loops[0]
            let hasRun = Mutex(false)
            let timer = loop.schedule(after: .milliseconds(2)) { hasRun.withLock { $0 = true } }
            timer.cancel()
            timer.cancel()
            try? await loop.sleep(.milliseconds(6))
            #expect(hasRun.withLock { $0 } == false)
            #expect(await Task(executorPreference: loop) { loop.timers.isEmpty }.value)
        }
    }

    @Test func theHeapGivesOutTheEarliestAfterAnyRemovals() async {
        await withLoops { group in
            let loop = group.loops[0]
            var heap = TimerHeap()
            var timers = (0..<500).map { _ in
                LoopTimer(deadline: .random(in: 0..<200), loop: loop, body: {})
            }
            for timer in timers { heap.insert(timer) }
            for _ in 0..<250 { heap.remove(timers.remove(at: .random(in: 0..<timers.count))) }
            let expected = timers.map(\.deadline).sorted()
            var seen: [Int64] = []
            while let first = timers.first(where: { $0.position == 0 }) {
                seen.append(first.deadline)
                #expect(heap.removeDue(now: first.deadline) != nil)
            }
            #expect(seen == expected)
            #expect(heap.isEmpty)
        }
    }

    @Test func aSleepingTaskWakesAtOnceWhenCanceled() async {
        await withLoops { group in
            let loop = group.loops[0]
            let sleeper = Task { try await loop.sleep(.seconds(3_600)) }
            sleeper.cancel()
            await #expect(throws: CancellationError.self) { try await sleeper.value }
        }
    }
}
