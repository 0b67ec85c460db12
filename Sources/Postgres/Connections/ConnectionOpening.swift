import CPostgres
import Glibc
import Loops

extension Connection {
    /// Connects on a thread of its own and hands the connection to the loop, where `done` is called.
    static func open(
        _ configuration: DatabaseConfiguration, loop: Loop,
        done: @escaping @Sendable (Result<Connection, PostgresError>) -> Void
    ) {
        Task {
            let opened: Result<Handle, PostgresError>
            do {
                opened = try await BlockingThreads.connecting.run { connect(configuration) }
            } catch {
                opened = .failure(.connectionFailure("too many connections are being made"))
            }
            loop.execute {
                done(
                    opened.flatMap { handle in
                        do {
                            return .success(
                                try Connection(
                                    handle.pointer, loop: loop,
                                    preparedStatements: configuration.preparedStatements))
                        } catch {
                            PQfinish(handle.pointer)
                            return .failure(.connectionFailure("\(error)"))
                        }
                    })
            }
        }
    }

    private struct Handle: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    private static func connect(_ configuration: DatabaseConfiguration) -> Result<Handle, PostgresError> {
        let settings = configuration.connectionKeywords
        let pointer = withCStrings(settings.map(\.key)) { names in
            withCStrings(settings.map(\.value)) { values in PQconnectdbParams(names, values, 0) }
        }
        guard let pointer else { return .failure(.connectionFailure("out of memory")) }
        guard PQstatus(pointer) == CONNECTION_OK, PQsetnonblocking(pointer, 1) == 0 else {
            let message = PQerrorMessage(pointer).map { String(cString: $0) } ?? ""
            PQfinish(pointer)
            return .failure(.connectionFailure(message))
        }
        // Without a receiver of ours libpq prints the server's notices to stderr.
        PQsetNoticeReceiver(pointer, { _, _ in }, nil)
        return .success(Handle(pointer: pointer))
    }
}

/// Gives C an array of strings that ends with NULL.
private func withCStrings<Answer>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Answer
) -> Answer {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    var pointers = copies.map { UnsafePointer<CChar>($0) }
    pointers.append(nil)
    return pointers.withUnsafeBufferPointer { buffer in
        withUnsafePointer(to: nil as UnsafePointer<CChar>?) { body(buffer.baseAddress ?? $0) }
    }
}
