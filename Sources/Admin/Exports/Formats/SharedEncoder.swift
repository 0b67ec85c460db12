import Civic
import Synchronization

/// An encoder that batches use one after another, each perhaps on another thread.
final class SharedEncoder: Sendable {
    private let encoder: Mutex<any TableEncoder>

    init(_ encoder: any TableEncoder) {
        self.encoder = Mutex(encoder)
    }

    func use<Value: Sendable>(_ body: (inout any TableEncoder) -> Value) -> Value {
        encoder.withLock { body(&$0) }
    }
}
