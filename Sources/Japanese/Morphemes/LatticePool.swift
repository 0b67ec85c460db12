import CMeCab
import Synchronization

/// MeCab's working memory, a few kept for the next call: making one anew costs more than a short sentence.
final class LatticePool: Sendable {
    private struct State: @unchecked Sendable {
        var free: [OpaquePointer] = []
    }

    private static let kept = 8
    private nonisolated(unsafe) let model: OpaquePointer
    private let state = Mutex(State())

    init(_ model: OpaquePointer) {
        self.model = model
    }

    func take() -> OpaquePointer {
        let free = state.withLock { State(free: $0.free.popLast().map { [$0] } ?? []) }.free.first
        return free ?? mecab_model_new_lattice(model)
    }

    func giveBack(_ lattice: OpaquePointer) {
        mecab_lattice_clear(lattice)
        nonisolated(unsafe) let lattice = lattice
        let isKept = state.withLock { state in
            guard state.free.count < Self.kept else { return false }
            state.free.append(lattice)
            return true
        }
        if !isKept { mecab_lattice_destroy(lattice) }
    }

    /// To be called before the model ends.
    func close() {
        for lattice in state.withLock({ $0 }).free { mecab_lattice_destroy(lattice) }
    }
}
