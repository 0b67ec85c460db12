import Foundation
import Synchronization
import TestSupport

/// A real SMTP server on loopback for the time of a story.
final class MailServer: Sendable {
    /// A mail as the server got and decoded it.
    struct Received: Decodable, Sendable {
        let sender, recipient, from, to, subject, date, id, body, answer: String
        let fields: [String]
        /// Longest line in bytes.
        let longest: Int
    }

    let port: Int
    /// The server ends with it.
    private let input = Pipe()
    private let lines: AsyncStream<String>

    /// Runs a story with a server; mails are taken from it in the order they came.
    static func with(_ story: @Sendable (MailServer) async throws -> Void) async throws {
        let server = try await MailServer()
        defer { try? server.input.fileHandleForWriting.close() }
        try await story(server)
    }

    private init() async throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-W", "ignore", Repository.root + "/Tests/Stories/Mail/mail_server.py",
        ]
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        lines = Self.lines(of: output.fileHandleForReading)
        try process.run()
        port = Int(await Self.next(lines) ?? "") ?? 0
    }

    /// The environment of a site that sends through this server.
    var environment: [String: String] {
        ["TOMONI_SMTP_URL": "smtp://127.0.0.1:\(port)?from=iken@shiomi.example"]
    }

    /// The next mail; waits for it.
    func next() async throws -> Received? {
        guard let line = await Self.next(lines) else { return nil }
        return try JSONDecoder().decode(Received.self, from: Data(line.utf8))
    }

    private static func next(_ lines: AsyncStream<String>) async -> String? {
        for await line in lines { return line }
        return nil
    }

    private static func lines(of output: FileHandle) -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(of: String.self)
        let rest = Mutex(Data())
        output.readabilityHandler = { handle in
            let data = handle.availableData
            if data.isEmpty { return continuation.finish() }
            rest.withLock { rest in
                rest += data
                while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                    continuation.yield(String(decoding: rest[rest.startIndex..<end], as: UTF8.self))
                    rest = Data(rest[(end + 1)...])
                }
            }
        }
        return stream
    }
}
