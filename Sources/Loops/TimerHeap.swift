/// Timers ordered by deadline in a binary heap; each knows its place, so that canceling frees it at once.
struct TimerHeap {
    private var timers: [LoopTimer] = []

    var isEmpty: Bool { timers.isEmpty }
    var count: Int { timers.count }

    mutating func insert(_ timer: LoopTimer) {
        timer.position = timers.count
        timers.append(timer)
        rise(from: timers.count - 1)
    }

    mutating func remove(_ timer: LoopTimer) {
        timer.body = nil
        guard let position = timer.position else { return }
        timer.position = nil
        let last = timers.removeLast()
        guard last !== timer else { return }
        place(last, at: position)
        rise(from: position)
        sink(from: position)
    }

    /// Takes the body of the earliest timer whose deadline has come.
    mutating func removeDue(now: Int64) -> (@Sendable () -> Void)? {
        guard let first = timers.first, first.deadline <= now else { return nil }
        let body = first.body ?? {}
        remove(first)
        return body
    }

    /// Time to the earliest deadline, rounded up so that no turn comes too early; -1 without timers.
    func millisecondsToNext(now: Int64) -> Int32 {
        guard let first = timers.first else { return -1 }
        let milliseconds = (max(0, first.deadline - now) + 999_999) / 1_000_000
        return Int32(clamping: milliseconds)
    }

    private mutating func place(_ timer: LoopTimer, at position: Int) {
        timers[position] = timer
        timer.position = position
    }

    private mutating func exchange(_ one: Int, _ other: Int) {
        let moved = timers[one]
        place(timers[other], at: one)
        place(moved, at: other)
    }

    private mutating func rise(from start: Int) {
        var child = start
        while child > 0 {
            let parent = (child - 1) / 2
            guard timers[child].deadline < timers[parent].deadline else { return }
            exchange(child, parent)
            child = parent
        }
    }

    private mutating func sink(from start: Int) {
        var parent = start
        while true {
            let children = (2 * parent + 1)..<min(2 * parent + 3, max(2 * parent + 1, timers.count))
            let least = children.min { timers[$0].deadline < timers[$1].deadline }
            guard let least, timers[least].deadline < timers[parent].deadline else { return }
            exchange(least, parent)
            parent = least
        }
    }
}
