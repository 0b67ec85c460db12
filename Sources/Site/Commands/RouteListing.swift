import Civic
import Foundation
import Loops

/// `tomoni routes`: the route table of both listeners as JSON, for tests that visit every page.
public struct RouteListing: Sendable {
    private struct Line: Encodable {
        let listener: String
        let method: String
        let path: String
        let permission: String
        let shared: Bool
    }

    public init() {}

    public func run(_ configuration: Configuration) async throws {
        let workers = WorkerThreads(name: "none", threads: 1, queue: 1)
        defer { workers.stop() }
        let tables = try Mount(workers: workers).tables()
        let lines = [(Listener.public, tables.public), (.admin, tables.admin)].flatMap { listener, table in
            table.routes.map { route in
                Line(
                    listener: listener.rawValue, method: route.method.rawValue,
                    path: route.pattern.description,
                    permission: route.permission.name, shared: route.isShared)
            }
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        Program.say(String(decoding: try encoder.encode(lines), as: UTF8.self))
    }
}
