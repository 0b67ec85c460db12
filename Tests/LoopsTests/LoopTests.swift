import Testing

@testable import Loops

@Suite struct LoopTests {
    @Test func aTaskStaysOnItsLoopAcrossAwaits() async throws {
        try await withLoops(2) { group in
            for loop in group.loops {
                let places = try await Task(executorPreference: loop) {
                    let before = loop.isCurrent
                    await nothing()
                    try await loop.sleep(.milliseconds(1))
                    async let child = loop.isCurrent
                    return [before, await child, loop.isCurrent]
                }.value
                #expect(places == [true, true, true])
            }
        }
    }

    @Test func anActorRunsOnItsLoop() async {
        await withLoops { group in
            let actor = LoopActor(loop: group.loops[0])
            #expect(await actor.isHome())
            #expect(await Task(executorPreference: group.loops[0]) { await actor.isHome() }.value)
            #expect(Loop.current == nil)
        }
    }

    @Test func workFromManyThreadsAllRuns() async {
        await withLoops(2) { group in
            let sum = await withTaskGroup(of: Int.self) { tasks in
                for number in 1...2_000 {
                    tasks.addTask {
                        await withCheckedContinuation { continuation in
                            group.loops[number % 2].execute { continuation.resume(returning: number) }
                        }
                    }
                }
                return await tasks.reduce(0, +)
            }
            #expect(sum == 2_001_000)
        }
    }

    @Test func theGroupPrefersTheCallersLoop() async {
        await withLoops(2) { group in
            let second = group.loops[1]
            #expect(await Task(executorPreference: second) { group.next() === second }.value)
            #expect(group.next() !== group.next())
        }
    }
}

private func nothing() async {}

private actor LoopActor {
    let loop: Loop
    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    init(loop: Loop) {
        self.loop = loop
    }

    func isHome() -> Bool { loop.isCurrent }
}
