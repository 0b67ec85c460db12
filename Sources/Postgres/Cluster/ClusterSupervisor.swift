import Foundation
import Logging
import Synchronization

/// Runs the server on a thread that lives as long as the server does, and starts it again if it dies by itself.
///
/// The parent-death signal comes when the *thread* that started the child ends (prctl(2)), hence the thread.
final class ClusterSupervisor: Sendable {
    private struct State {
        var child: ChildProcess?
        var isStopping = false
        var isEnded = false
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let command: [String]
    private let output: String
    private let log: Logger
    private let lock: ClusterLock

    init(command: [String], output: String, lock: ClusterLock, log: Logger) {
        self.command = command
        self.output = output
        self.lock = lock
        self.log = log
        Thread.detachNewThread { self.supervise() }
    }

    var pid: pid_t? { state.withLock { $0.child?.pid } }

    /// Why the server is not running, if it ended for good.
    var isEnded: Bool { state.withLock { $0.isEnded } }

    /// Asks for a fast shutdown (SIGINT: sessions end, everything is written), and waits for it.
    func stop() async {
        signal(SIGINT)
        let deadline = Task { [self] in
            try await Task.sleep(for: .seconds(30))
            signal(SIGQUIT)
        }
        await withCheckedContinuation { continuation in
            let isEnded = state.withLock { state in
                if !state.isEnded { state.waiters.append(continuation) }
                return state.isEnded
            }
            if isEnded { continuation.resume() }
        }
        deadline.cancel()
    }

    private func signal(_ number: Int32) {
        state.withLock { state in
            state.isStopping = true
            if let child = state.child { kill(child.pid, number) }
        }
    }

    private func supervise() {
        var pause = 0.1
        while let child = startChild() {
            let started = Date()
            let status = child.wait()
            let isStopping = state.withLock { state in
                state.child = nil
                return state.isStopping
            }
            if isStopping { break }
            log.error(
                "the database server ended by itself and is started again", metadata: ["status": "\(status)"])
            pause = Date().timeIntervalSince(started) > 10 ? 0.1 : min(2, pause * 1.5)
            Thread.sleep(forTimeInterval: pause)
        }
        end()
    }

    private func startChild() -> ChildProcess? {
        state.withLock { state in
            guard !state.isStopping else { return nil }
            do {
                state.child = try ChildProcess(command, output: output)
            } catch {
                log.error("the database server can't be started: \(error)")
            }
            return state.child
        }
    }

    private func end() {
        lock.release()
        let waiters = state.withLock { state in
            state.isEnded = true
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }
}
