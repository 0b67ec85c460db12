import Foundation
import Postgres

/// How far a long command is, with the time left, on a terminal; nothing where the output is a file.
struct Progress {
    private let total: Int
    private let start: Instant
    private let isTerminal = isatty(2) == 1

    init(total: Int, since start: Instant = .now) {
        self.total = total
        self.start = start
    }

    func show(_ done: Int) {
        guard isTerminal, done > 0 else { return }
        let spent = Double((Instant.now - start).components.seconds)
        let left = Int(spent / Double(done) * Double(total - done))
        let line = "\r\(done) of \(total), about \(left) s left   " + (done == total ? "\n" : "")
        FileHandle.standardError.write(Data(line.utf8))
    }
}
