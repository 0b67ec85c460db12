extension Loop: TaskExecutor {
    public func enqueue(_ job: consuming ExecutorJob) {
        submit(.task(UnownedJob(job)))
    }
}

extension Loop: SerialExecutor {
    // A task's job and an actor's job run differently: a job run for the actor would have to be enqueued again at
    // every call of a nonisolated function. So actors get an executor object of their own on the same thread.
    public func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        serial.asUnownedSerialExecutor()
    }

    public func checkIsolated() {
        precondition(isCurrent, "not on the expected loop")
    }
}

/// The side of a loop that actors run on.
final class LoopSerialExecutor: SerialExecutor, @unchecked Sendable {
    private unowned let loop: Loop

    init(loop: Loop) {
        self.loop = loop
    }

    func enqueue(_ job: consuming ExecutorJob) {
        loop.submit(.actor(UnownedJob(job)))
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        UnownedSerialExecutor(ordinary: self)
    }

    func checkIsolated() {
        loop.checkIsolated()
    }
}
