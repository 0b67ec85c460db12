import Foundation
import Synchronization

/// Takes pieces as fast as they are made and hands them on as slowly as they are read, through a file without a name.
///
/// Whoever makes them holds a connection to the database; a reader on a slow line, or one that has stopped reading,
/// must not keep it.
final class Spool: Sendable {
    typealias Sink = @Sendable ([UInt8]) async throws -> Void

    private struct State {
        var written = 0
        var end: Result<Void, any Error>?
        var waiting: CheckedContinuation<Void, Never>?
    }

    /// How much is read and sent at once.
    private static let piece = 256 << 10

    private let file: Int32
    private let state = Mutex(State())

    private init() throws {
        var path = Array((NSTemporaryDirectory() + "/tomoni-spool-XXXXXX").utf8CString)
        // Made with mode 0600, and gone with its last descriptor.
        file = mkstemp(&path)
        guard file >= 0 else { throw ExportFileError(path: "temporary file", code: errno) }
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        unlink(path)
    }

    deinit { close(file) }

    /// Runs both at once.
    ///
    /// - Parameter make: is canceled when the reader is gone.
    /// - Throws: what either throws; then the reader did not get everything.
    static func run(
        _ make: @escaping @Sendable (@escaping Sink) async throws -> Void, to take: Sink
    ) async throws {
        let spool = try Spool()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                do {
                    try await make { try spool.write($0) }
                    spool.finish(.success(()))
                } catch {
                    spool.finish(.failure(error))
                    throw error
                }
            }
            var offset = 0
            while let bytes = try await spool.next(from: offset) {
                try await take(bytes)
                offset += bytes.count
            }
            try await group.waitForAll()
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        try Task.checkCancellation()
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw ExportFileError(path: "temporary file", code: errno) }
            rest = rest.dropFirst(count)
        }
        wake { $0.written += bytes.count }
    }

    private func finish(_ result: Result<Void, any Error>) {
        wake { $0.end = result }
    }

    private func wake(_ change: (inout State) -> Void) {
        let waiting = state.withLock { state in
            change(&state)
            defer { state.waiting = nil }
            return state.waiting
        }
        waiting?.resume()
    }

    /// The next bytes, when there are some; nil at the end.
    private func next(from offset: Int) async throws -> [UInt8]? {
        while true {
            let (written, end) = state.withLock { ($0.written, $0.end) }
            if written > offset { return try read(from: offset, upTo: written) }
            if let end {
                try end.get()
                return nil
            }
            await withCheckedContinuation { continuation in
                let isThere = state.withLock { state in
                    if state.written > offset || state.end != nil { return true }
                    state.waiting = continuation
                    return false
                }
                if isThere { continuation.resume() }
            }
        }
    }

    private func read(from offset: Int, upTo end: Int) throws -> [UInt8] {
        let wanted = min(Self.piece, end - offset)
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
            count = pread(file, buffer.baseAddress, wanted, offset)
            filled = max(0, count)
        }
        guard count > 0 else { throw ExportFileError(path: "temporary file", code: errno) }
        return bytes
    }
}
