import Civic
import Foundation
import Loops
import Postgres
import Web

/// A folder beside a backup's file in which its parts are gathered or laid out; gone afterwards.
struct BackupFolder: Sendable {
    let path: String

    /// Copying and hashing large files blocks: done on a thread of its own.
    static let thread = WorkerThreads(name: "backup", threads: 1, queue: 16)

    static func with<T: Sendable>(
        near place: String, _ body: @Sendable (BackupFolder) async throws -> T
    ) async throws -> T {
        // Created by mkdtemp with mode 0700: it holds everything that people wrote.
        var template = Array("\(place)/.tomoni-backup-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw CommandError("\(place) can't be written: \(String(cString: strerror(errno)))")
        }
        let path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await body(BackupFolder(path: path))
    }

    /// A folder inside that nobody else can enter.
    func closed(_ name: String) throws -> BackupFolder {
        let inner = "\(path)/\(name)"
        guard mkdir(inner, 0o700) == 0 else {
            throw CommandError("\(inner) can't be made: \(String(cString: strerror(errno)))")
        }
        return BackupFolder(path: inner)
    }

    func add(_ source: String, as name: String) throws {
        let target = "\(path)/\(name)"
        try FileManager.default.createDirectory(
            atPath: URL(fileURLWithPath: target).deletingLastPathComponent().path,
            withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: source, toPath: target)
    }

    /// Size and digest of a part.
    func file(_ name: String) throws -> BackupManifest.File {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: "\(path)/\(name)"))
        defer { try? handle.close() }
        let digest = SHA256Stream()
        var bytes: Int64 = 0
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
            digest.add([UInt8](piece))
            bytes += Int64(piece.count)
        }
        return BackupManifest.File(path: name, bytes: bytes, sha256: Hexadecimal.text(digest.finish()))
    }

    /// Puts all parts into one file, which is there whole or not at all.
    func pack(_ parts: [String], into file: String) throws {
        let part = file + ".part"
        unlink(part)
        // Readable for its owner only from the first byte on.
        close(open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600))
        do {
            try SystemProgram.run(
                ["/bin/tar", "--create", "--file=\(part)", "--directory=\(path)", "--"] + parts)
            let descriptor = open(part, O_RDONLY | O_CLOEXEC)
            fsync(descriptor)
            close(descriptor)
            guard rename(part, file) == 0 else {
                throw CommandError("\(file) can't be written: \(String(cString: strerror(errno)))")
            }
        } catch {
            unlink(part)
            throw error
        }
    }

    func unpack(_ file: String) throws {
        do {
            try SystemProgram.run([
                "/bin/tar", "--extract", "--file=\(file)", "--directory=\(path)", "--no-same-owner",
                "--no-same-permissions",
            ])
        } catch {
            throw BackupError.unreadable(file)
        }
    }
}
