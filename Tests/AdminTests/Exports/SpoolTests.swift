import Civic
import Synchronization
import Testing

@testable import Admin

@Suite struct SpoolTests {
    private struct Broken: Error, Equatable {}

    /// Of a hundred pieces of 64 KiB, that each has its own letter.
    private static let pieces = (0..<100).map { [UInt8](repeating: UInt8($0), count: 64 << 10) }

    @Test func everythingArrivesInItsOrder() async throws {
        let taken = Mutex<[UInt8]>([])
        try await Spool.run(
            { sink in
                for piece in Self.pieces { try await sink(piece) }
            }, to: { piece in taken.withLock { $0 += piece } })
        #expect(taken.withLock { $0 } == Self.pieces.flatMap { $0 })
    }

    @Test func whoeverMakesItDoesNotWaitForAReaderThatHasStopped() async throws {
        let isMade = Mutex(false)
        try await Spool.run(
            { sink in
                for piece in Self.pieces { try await sink(piece) }
                isMade.withLock { $0 = true }
            },
            to: { _ in
                // Reads nothing more until all is made; were the maker to wait, neither would end.
                while !isMade.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(5)) }
            })
        #expect(isMade.withLock { $0 })
    }

    @Test func aFailureInTheMiddleReachesTheReader() async throws {
        await #expect(throws: Broken.self) {
            try await Spool.run(
                { sink in
                    try await sink([1])
                    throw Broken()
                }, to: { _ in })
        }
    }

    @Test func aReaderThatIsGoneStopsTheMaking() async throws {
        await #expect(throws: Broken.self) {
            try await Spool.run(
                { sink in
                    while true {
                        try await sink([1])
                        await Task.yield()
                    }
                }, to: { _ in throw Broken() })
        }
    }
}
