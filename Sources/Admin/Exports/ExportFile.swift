import Foundation

/// A file that is there whole or not at all: written beside its place as `….part`, renamed at the end.
struct ExportFile: Sendable {
    let path: String

    private var part: String { path + ".part" }

    /// - Throws: `ExportFileError` with what the system said; what `write` throws. The part is removed then.
    func write(
        _ write: (@escaping @Sendable ([UInt8]) async throws -> Void) async throws -> Void
    ) async throws {
        // Exports hold what people wrote: readable for their owner only.
        let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw ExportFileError(path: part, code: errno) }
        do {
            defer { close(descriptor) }
            try await write { try Self.put($0, to: descriptor, of: part) }
            guard fsync(descriptor) == 0 || errno == EINVAL else {
                throw ExportFileError(path: part, code: errno)
            }
        } catch {
            unlink(part)
            throw error
        }
        guard rename(part, path) == 0 else {
            let failure = ExportFileError(path: path, code: errno)
            unlink(part)
            throw failure
        }
    }

    private static func put(_ bytes: [UInt8], to descriptor: Int32, of path: String) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw ExportFileError(path: path, code: errno) }
            rest = rest.dropFirst(count)
        }
    }
}

/// A file could not be written.
public struct ExportFileError: Error, CustomStringConvertible {
    let path: String
    let code: Int32

    public var description: String { "cannot write \(path): \(String(cString: strerror(code)))" }
}
