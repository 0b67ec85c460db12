import Glibc
import Synchronization
import Testing

@testable import Loops

@Suite struct WorkerThreadsTests {
    private struct Refusal: Error {}

    @Test func workReturnsAndThrows() async throws {
        let workers = WorkerThreads(name: "test", threads: 2, queue: 4)
        defer { workers.stop() }
        #expect(try await workers.run { 6 * 7 } == 42)
        await #expect(throws: Refusal.self) { try await workers.run { throw Refusal() } }
    }

    @Test func aFullQueueIsToldAtOnce() async throws {
        let workers = WorkerThreads(name: "test", threads: 1, queue: 1)
        defer { workers.stop() }
        let gate = Gate()
        let first = Task { try await workers.run { gate.wait() } }
        await gate.arrival()
        // Which of the two gets the one waiting place is open; the other must be refused while the gate is shut.
        let (refusals, refusing) = AsyncStream.makeStream(of: (any Error).self)
        for _ in 0..<2 {
            Task {
                do { try await workers.run {} } catch { refusing.yield(error) }
            }
        }
        var refusal = refusals.makeAsyncIterator()
        #expect(await refusal.next() is WorkerThreads.QueueIsFull)
        gate.open()
        try await first.value
    }

    @Test func workOfATaskCanceledWhileItWaitsIsNotRun() async throws {
        let workers = WorkerThreads(name: "test", threads: 1, queue: 8)
        defer { workers.stop() }
        let gate = Gate()
        let first = Task { try await workers.run { gate.wait() } }
        await gate.arrival()
        let hasRun = Mutex(false)
        let second = Task { try await workers.run { hasRun.withLock { $0 = true } } }
        second.cancel()
        gate.open()
        await #expect(throws: CancellationError.self) { try await second.value }
        try await first.value
        #expect(hasRun.withLock { $0 } == false)
    }
}

/// Holds a worker thread until the test lets it go.
private final class Gate: Sendable {
    private let isOpen = Atomic<Bool>(false)
    private let arrived = AsyncStream.makeStream(of: Void.self)

    func wait() {
        arrived.continuation.yield()
        while !isOpen.load(ordering: .acquiring) { usleep(500) }
    }

    func arrival() async {
        for await _ in arrived.stream { return }
    }

    func open() {
        isOpen.store(true, ordering: .releasing)
    }
}
