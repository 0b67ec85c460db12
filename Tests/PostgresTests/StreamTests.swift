import Postgres
import Synchronization
import TestSupport
import Testing

@Suite struct StreamTests {
    @Test(arguments: [0, 1, 99, 100, 101, 1000])
    func `every row comes once, in order, in batches`(count: Int) async throws {
        try await withDatabase { database in
            let seen = Mutex<[Int]>([])
            try await database.stream("SELECT n FROM generate_series(1, \(count)) AS n", batch: 100) { rows in
                #expect(rows.count <= 100)
                let numbers = try rows.map { try $0.decode("n", as: Int.self) }
                seen.withLock { $0 += numbers }
            }
            #expect(seen.withLock { $0 } == Array(1...max(1, count)).filter { $0 <= count })
        }
    }

    @Test func `a reader that throws ends the stream`() async throws {
        struct Enough: Error {}
        try await withDatabase(tuning: { $0.connectionsPerLoop = 1 }) { database in
            for _ in 0..<3 {
                await #expect(throws: Enough.self) {
                    try await database.stream("SELECT generate_series(1, 1000000)", batch: 10) { _ in
                        throw Enough()
                    }
                }
            }
            let one = try await database.value("SELECT 1", as: Int.self)
            #expect(one == 1)
        }
    }
}
