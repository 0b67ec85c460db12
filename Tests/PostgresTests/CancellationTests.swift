import Foundation
import Postgres
import TestSupport
import Testing

@Suite struct CancellationTests {
    @Test func `a canceled task stops its statement on the server`() async throws {
        try await withDatabase { database in
            let task = Task { try await database.rows("SELECT pg_sleep(600) /* stop_one */") }
            try await eventually { try await database.sessions(running: "stop_one") == 1 }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            try await eventually { try await database.sessions(running: "stop_one") == 0 }
            #expect(try await database.value("SELECT 1", as: Int.self) == 1)
        }
    }

    @Test func `a canceled task rolls its transaction back and the connection is used again`() async throws {
        try await withDatabases { databases in
            try await databases.with(.owner) { database in
                try await database.execute("CREATE TABLE note (text text)")
                let task = Task {
                    try await database.transaction { transaction in
                        try await transaction.execute("INSERT INTO note VALUES ('a')")
                        try await transaction.execute("SELECT pg_sleep(600) /* stop_two */")
                    }
                }
                try await eventually { try await database.sessions(running: "stop_two") == 1 }
                task.cancel()
                await #expect(throws: CancellationError.self) { try await task.value }
                #expect(try await database.value("SELECT count(*) FROM note", as: Int.self) == 0)
            }
        }
    }

    @Test func `a task canceled before it began sends nothing`() async throws {
        try await withDatabase { database in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await database.rows("SELECT 1")
            }
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test func `many cancelations at random moments leave every connection sound`() async throws {
        try await withDatabase { database in
            var generator = SystemRandomNumberGenerator()
            for _ in 0..<60 {
                let task = Task { try await database.value("SELECT 5 + \(2)", as: Int.self) }
                for _ in 0..<Int.random(in: 0..<40, using: &generator) { await Task.yield() }
                task.cancel()
                if case .success(let value) = await task.result { #expect(value == 7) }
                let eight = try await database.value("SELECT \(8)", as: Int.self)
                #expect(eight == 8)
            }
        }
    }

    @Test func `the server stops a statement that takes too long`() async throws {
        try await withDatabase(tuning: { $0.statementTimeout = .milliseconds(50) }) { database in
            let error = await #expect(throws: PostgresError.self) {
                try await database.rows("SELECT pg_sleep(600)")
            }
            #expect(error?.isCanceled == true)
        }
    }
}
