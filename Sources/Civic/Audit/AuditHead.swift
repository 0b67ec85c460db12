import Foundation
import Postgres
import Web

/// The newest row of the audit log at some moment, as it is copied outside the database.
public struct AuditHead: Sendable, Codable, Equatable {
    /// When it was copied, with offset.
    public let at: String
    /// How many rows there were: ids are given out without gaps.
    public let rows: Int64
    /// Id of the newest row; 0 for an empty log.
    public let row: Int64
    /// Its code in hexadecimal.
    public let code: String

    public init(at: Instant, row: AuditRow?) {
        self.at = at.iso8601
        rows = row?.id ?? 0
        self.row = row?.id ?? 0
        code = Hexadecimal.text(row?.code ?? [])
    }
}

/// The copies of the head: a file outside the database, to which lines are added and from which none is taken.
public struct AuditHeads: Sendable {
    /// Name of the file in the data folder.
    public static let name = "audit-heads.jsonl"

    private let path: String

    /// - Parameter folder: the data folder.
    public init(folder: String) {
        path = folder + "/" + Self.name
    }

    /// All copies, oldest first; none where nothing was copied yet.
    ///
    /// - Throws: where a line can't be read: somebody wrote into the file.
    public func all() throws -> [AuditHead] {
        guard let data = FileManager.default.contents(atPath: path) else { return [] }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        return try lines.enumerated().map { index, line in
            do {
                return try JSONDecoder().decode(AuditHead.self, from: Data(line.utf8))
            } catch {
                throw Unreadable(path: path, line: index + 1)
            }
        }
    }

    public struct Unreadable: Error, CustomStringConvertible {
        let path: String
        let line: Int

        public var description: String { "Line \(line) of \(path) can't be read: the file was changed." }
    }

    /// Adds the head of now, if it is another than the last copy's or a day has passed.
    public func copy(from database: any Queryable, at now: Instant = .now) async throws {
        let head = AuditHead(at: now, row: try await AuditLog(database).newest(limit: 1).first)
        if let last = try all().last, last.row == head.row, last.at.prefix(10) == head.at.prefix(10) {
            return
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let line = try encoder.encode(head) + Data("\n".utf8)
        try append(Array(line))
    }

    private func append(_ bytes: [UInt8]) throws {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
        defer { close(descriptor) }
        guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            throw CocoaError(.fileWriteOutOfSpace)
        }
    }
}

/// Bytes in hexadecimal digits.
public enum Hexadecimal {
    public static func text(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
