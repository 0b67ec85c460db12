import CEpoll
import Glibc
import Testing

@testable import Loops

@Suite struct WatchTests {
    @Test func aWatchTellsWhenBytesComeAndWhenThePeerCloses() async throws {
        try await withLoops { group in
            let (near, far) = try socketPair()
            defer { close(near) }
            let (told, telling) = AsyncStream.makeStream(of: Readiness.self)
            let loop = group.loops[0]
            try await Task(executorPreference: loop) {
                _ = try loop.watch(near, for: [.read, .peerClosed]) { readiness in
                    var buffer = [UInt8](repeating: 0, count: 16)
                    _ = read(near, &buffer, 16)
                    telling.yield(readiness)
                }
            }.value
            var readiness = told.makeAsyncIterator()
            write(far, "x", 1)
            #expect(await readiness.next()?.contains(.read) == true)
            close(far)
            #expect(await readiness.next()?.contains(.peerClosed) == true)
            await Task(executorPreference: loop) { loop.watches[near]?.cancel() }.value
        }
    }

    @Test func anEventOfAnEndedWatchDoesNotReachItsSuccessor() async throws {
        try await withLoops { group in
            let (near, far) = try socketPair()
            defer { [near, far].forEach { close($0) } }
            let loop = group.loops[0]
            let calls = try await Task(executorPreference: loop) {
                var calls = 0
                try loop.watch(near, for: .read) { _ in calls += 1 }.cancel()
                let second = try loop.watch(near, for: .read) { _ in calls += 1 }
                let stale = UInt64(loop.nextGeneration - 1) << 32 | UInt64(near)
                loop.dispatch(epoll_event(events: EPOLLIN.rawValue, data: epoll_data_t(u64: stale)))
                second.cancel()
                second.cancel()
                return calls
            }.value
            #expect(calls == 0)
        }
    }
}

private func socketPair() throws -> (Int32, Int32) {
    var pair: [Int32] = [0, 0]
    try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
    return (pair[0], pair[1])
}
