import Loops

/// Bytes on their way to one client: a head that is reused for each response, and a body that is never copied.
struct Outgoing {
    var head: [UInt8] = []
    var body: [UInt8] = []
    /// The body as a memory file, for transports that can send one.
    var stored: StoredBytes?
    private var sent = 0

    var isEmpty: Bool { head.isEmpty && body.isEmpty }

    enum Outcome {
        case done
        case blocked(Interest, progress: Bool)
        case failed
    }

    /// Sends until all is gone or the transport blocks.
    mutating func send(over transport: any Transport) -> Outcome {
        var hasMoved = false
        while sent < head.count + body.count {
            switch step(transport) {
            case .bytes(let count):
                sent += count
                hasMoved = true
            case .blocked(let interest): return .blocked(interest, progress: hasMoved)
            case .ended, .failed: return .failed
            }
        }
        clear()
        return .done
    }

    private func step(_ transport: any Transport) -> TransportResult {
        if let stored, let result = step(transport, stored) { return result }
        return head.withUnsafeBytes { head in
            body.withUnsafeBytes { body in
                guard sent < head.count else {
                    let rest = UnsafeRawBufferPointer(rebasing: body[(sent - head.count)...])
                    return transport.write(rest, UnsafeRawBufferPointer(start: nil, count: 0))
                }
                return transport.write(UnsafeRawBufferPointer(rebasing: head[sent...]), body)
            }
        }
    }

    /// The head first, held back by the system until the file follows; nil where the transport needs bytes.
    private func step(_ transport: any Transport, _ stored: StoredBytes) -> TransportResult? {
        head.withUnsafeBytes { head in
            guard sent < head.count else { return transport.send(stored, from: sent - head.count) }
            return transport.write(UnsafeRawBufferPointer(rebasing: head[sent...]), before: stored)
        }
    }

    private mutating func clear() {
        head.removeAll(keepingCapacity: true)
        body = []
        stored = nil
        sent = 0
    }
}
