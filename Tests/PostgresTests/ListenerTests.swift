import Postgres
import TestSupport
import Testing

@Suite struct ListenerTests {
    @Test func `messages arrive in order, and a break is told`() async throws {
        try await withDatabases { databases in
            try await databases.with(.application) { database in
                let (stream, continuation) = AsyncStream.makeStream(of: ListenerEvent.self)
                let listener = database.listen("page_cache") { continuation.yield($0) }
                defer { listener.close() }
                var events = stream.makeAsyncIterator()
                #expect(await events.next() == .connected)
                try await database.notify("page_cache", "draft:1")
                try await database.transaction { transaction in
                    try await transaction.notify("page_cache", "draft:2")
                    try await transaction.notify("other", "never")
                }
                #expect(await events.next() == .message("draft:1"))
                #expect(await events.next() == .message("draft:2"))
                try await databases.with(.superuser) { superuser in
                    try await superuser.execute(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()"
                    )
                }
                #expect(await events.next() == .connected)
                try await database.notify("page_cache", "draft:3")
                #expect(await events.next() == .message("draft:3"))
            }
        }
    }
}
