import CPostgres
import Loops

extension Connection {
    /// Stops a statement: in line it is taken out, under way the server is asked to stop it.
    func cancel(_ request: ConnectionRequest) {
        request.isCanceled = true
        if let index = waiting.firstIndex(where: { $0 === request }) {
            waiting.remove(at: index)
            return request.complete(.failure(CancellationError()))
        }
        guard current === request, request.cancelation == nil, let pointer, let handle = PQgetCancel(pointer)
        else { return }
        request.cancelation = .underway
        let call = CancelCall(handle)
        // PQcancel opens a connection of its own and waits for it, so it runs on a thread where that is harmless.
        Task {
            try? await BlockingThreads.canceling.run { call.perform() }
            loop.execute { self.cancelCallEnded(for: request) }
        }
    }

    private func cancelCallEnded(for request: ConnectionRequest) {
        request.cancelation = .done
        guard current === request else { return }
        if steps.isEmpty { endCurrent() } else { progress() }
    }
}

/// libpq's handle for canceling, used once.
private final class CancelCall: @unchecked Sendable {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) {
        self.handle = handle
    }

    deinit { PQfreeCancel(handle) }

    func perform() {
        var message = [CChar](repeating: 0, count: 256)
        _ = PQcancel(handle, &message, Int32(message.count))
    }
}
