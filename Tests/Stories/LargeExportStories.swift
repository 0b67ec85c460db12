import Civic
import Foundation
import Postgres
import TestSupport
import Testing

/// 100,000 comments leave without the process growing; measured on the command, which is a process of its own.
@Suite struct LargeExportStories {
    @Test(arguments: ["csv", "json"])
    func `a hundred thousand comments leave in constant memory`(format: String) async throws {
        try await World.with { world in
            _ = try await world.resident("yuki")
            try await fill(world, with: 1..<2_000)
            let few = try await export(format, of: world)
            try await fill(world, with: 2_000..<100_001)
            let many = try await export(format, of: world)
            #expect(few.lines >= 2_000 && many.lines >= 100_000)
            // The file has 70 MiB and more: were it kept, even a quarter of it would show.
            #expect(
                many.kibibytes - few.kibibytes < 16 << 10, "\(few.kibibytes) KiB, then \(many.kibibytes) KiB")
            print("\(format): at most \(few.kibibytes >> 10) MiB, then \(many.kibibytes >> 10) MiB")
        }
    }

    /// The command beside the test runner, built with the same options.
    private static let binary =
        URL(fileURLWithPath: CommandLine.arguments[0])
        .resolvingSymlinksInPath().deletingLastPathComponent().path + "/tomoni"

    /// Adds comments to the first passage, a few at a time, since statements have a time limit.
    private func fill(_ world: World, with numbers: Range<Int>) async throws {
        let author: AccountID = try await world.site.database.one("SELECT max(id) FROM account")
        for start in stride(from: numbers.lowerBound, to: numbers.upperBound, by: 5_000) {
            try await world.site.database.execute(
                """
                INSERT INTO comment (consultation_id, subject_kind, subject_id, version_id, author_id, stance,
                                     body, state, submission)
                SELECT v.consultation_id, 'passage', \(world.passages[0]), v.id, \(author), 'agree',
                       repeat('窓口で待つ時間が短くなるとうれしいです。', 5) || n, 'published', 'n' || n
                FROM generate_series(\(start), \(min(start + 5_000, numbers.upperBound) - 1)) n,
                     (SELECT w.id, d.consultation_id
                      FROM draft_version w JOIN draft d ON d.id = w.draft_id LIMIT 1) v
                """)
        }
    }

    /// Runs `tomoni export comments` and tells the most memory it had, and the lines of its file.
    private func export(_ format: String, of world: World) async throws -> (kibibytes: Int, lines: Int) {
        let folder = NSTemporaryDirectory() + "/tomoni-large-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = folder + "/comments"
        let measured = try await measure(
            [
                Self.binary, "export", "comments", "--draft", "\(world.draft)",
                "--format", format, "--output", file,
            ], environment(world, data: folder))
        let lines = try Data(contentsOf: URL(fileURLWithPath: file)).count { $0 == 0x0A }
        return (measured, lines)
    }

    private func environment(_ world: World, data: String) -> [String: String] {
        func address(_ role: DatabaseRole) -> String {
            world.site.databases.configuration(role).keywords.map { "\($0)='\($1)'" }.joined(separator: " ")
        }
        return [
            "TOMONI_DATABASE_URL": address(.application), "TOMONI_MIGRATION_DATABASE_URL": address(.owner),
            "TOMONI_SECRET": String(repeating: "only for tests ", count: 3), "TOMONI_DATA": data,
            "TOMONI_HOME": Repository.root, "PATH": "/usr/bin:/bin",
        ]
    }

    /// The peak of resident memory of a command, in KiB.
    private func measure(_ command: [String], _ environment: [String: String]) async throws -> Int {
        let python = Process()
        let output = Pipe()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        let script = """
            import resource, subprocess, sys
            subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
            print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
            """
        python.arguments = ["-c", script] + command
        python.environment = environment
        python.standardOutput = output
        let ended = AsyncStream<Void> { continuation in
            python.terminationHandler = { _ in continuation.finish() }
        }
        try python.run()
        for await _ in ended {}
        try #require(python.terminationStatus == 0)
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        return try #require(Int(text.split(separator: "\n").last ?? ""))
    }
}
