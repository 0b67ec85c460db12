import Dispatch
import Synchronization

/// Writes lines on a thread of its own: a full pipe or a slow disk must never stop an event loop.
public final class LineWriter: Sendable {
    private struct State {
        var pending: [UInt8] = []
        var lost = 0
        var isScheduled = false
    }

    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "tomoni.log")
    private let limit: Int
    private let sink: @Sendable ([UInt8]) -> Void

    /// `sink` gets whole lines, one call at a time. Lines beyond `limit` bytes waiting are dropped and counted
    /// in a line of their own, so that memory stays bounded.
    public init(limit: Int = 4 << 20, sink: @escaping @Sendable ([UInt8]) -> Void) {
        self.limit = limit
        self.sink = sink
    }

    /// Queues a line that ends with a line feed.
    func write(_ line: [UInt8]) {
        let mustSchedule = state.withLock { state in
            if state.pending.count + line.count > limit {
                state.lost += 1
            } else {
                state.pending += line
            }
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
        if mustSchedule { queue.async { self.drain() } }
    }

    /// Waits until everything written so far is with the sink; for the end of the process and for tests.
    public func flush() {
        queue.sync { drain() }
    }

    private func drain() {
        let (lines, lost) = state.withLock { state in
            defer { state = State() }
            return (state.pending, state.lost)
        }
        if !lines.isEmpty { sink(lines) }
        guard lost > 0 else { return }
        var line = JSONLine()
        line.add("lost_lines", lost)
        sink(line.bytes)
    }
}
