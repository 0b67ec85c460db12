import Dispatch

/// Holds a thread until a test lets it go on.
final class Gate: Sendable {
    private let reached = DispatchSemaphore(value: 0)
    private let opened = DispatchSemaphore(value: 0)

    func wait() {
        reached.signal()
        opened.wait()
    }

    func waitUntilReached() { reached.wait() }
    func open() { opened.signal() }
}
