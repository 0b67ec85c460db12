import Civic
import Foundation
import HTTPServer
import Synchronization
import Testing

@testable import Admin

/// 100,000 comments leave without the process growing.
@Suite struct LargeExportStories {
    private static let count = 100_000

    /// Sees what is sent, keeps none of it.
    private final class Meter: Sendable {
        struct Reading {
            var bytes = 0
            var pieces = 0
            var lines = 0
            /// Resident memory in KiB after the first pieces, and the most after them.
            var settled = 0
            var peak = 0
        }

        let reading = Mutex(Reading())

        func take(_ piece: [UInt8]) {
            let resident = Self.residentMemory()
            reading.withLock { reading in
                reading.bytes += piece.count
                reading.pieces += 1
                reading.lines += piece.count { $0 == 0x0A }
                if reading.pieces == 20 { reading.settled = resident }
                if reading.pieces > 20 { reading.peak = max(reading.peak, resident) }
            }
        }

        /// VmRSS of this process in KiB.
        static func residentMemory() -> Int {
            let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
            let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
            return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
        }
    }

    private func fill(_ world: World) async throws {
        let author: AccountID = try await world.site.database.one("SELECT max(id) FROM account")
        try await world.site.database.execute(
            """
            INSERT INTO comment (consultation_id, subject_kind, subject_id, version_id, author_id, stance, body,
                                 state, submission)
            SELECT v.consultation_id, 'passage', \(world.passages[0]), v.id, \(author), 'agree',
                   repeat('窓口で待つ時間が短くなるとうれしいです。', 5) || n, 'published', 'n' || n
            FROM generate_series(1, \(Self.count)) n,
                 (SELECT w.id, d.consultation_id FROM draft_version w JOIN draft d ON d.id = w.draft_id LIMIT 1) v
            """)
    }

    private func export(_ format: ExportFormat, of world: World, to meter: Meter) async throws {
        let act = ExportComments(draft: world.draft, format: format, output: "")
        try await act.write(in: world.site.assembly.site) { piece in meter.take(piece) }
    }

    @Test func `a hundred thousand comments leave in constant memory`() async throws {
        try await World.with { world in
            _ = try await world.resident("yuki")
            try await fill(world)
            for format in [ExportFormat.csv, .json] {
                let meter = Meter()
                let clock = ContinuousClock.now
                try await export(format, of: world, to: meter)
                let reading = meter.reading.withLock { $0 }
                print(
                    "\(format): \(reading.bytes >> 20) MiB in \(ContinuousClock.now - clock),",
                    "resident \(reading.settled >> 10) MiB, at most \(reading.peak >> 10) MiB")
                #expect(reading.lines > Self.count)
                // The whole export has 70 MB and more; a tenth of it would show as growth.
                #expect(
                    reading.peak - reading.settled < 16 << 10,
                    "grew from \(reading.settled) to \(reading.peak) KiB")
            }
        }
    }
}
