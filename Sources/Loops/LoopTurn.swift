import CEpoll
import Glibc

/// Something to run on the loop's thread.
enum LoopWork {
    case task(UnownedJob)
    case actor(UnownedJob)
    case body(@Sendable () -> Void)
}

/// Work submitted from other threads, and whether the loop must be woken for it.
struct Arrivals {
    var work: [LoopWork] = []
    var isAsleep = false
}

extension Loop {
    /// Batches of ready work run between two looks at the descriptors, so that neither side starves.
    private static let batchesPerTurn = 16

    func submit(_ work: LoopWork) {
        if isCurrent {
            ready.append(work)
            return
        }
        let mustWake = arrivals.withLock { arrivals in
            arrivals.work.append(work)
            defer { arrivals.isAsleep = false }
            return arrivals.isAsleep
        }
        if mustWake { poller.wake() }
    }

    /// The body of the loop's thread.
    func run() {
        CurrentLoop.set(self)
        while !isStopping.load(ordering: .acquiring) {
            runReady()
            let timeout = fallAsleep()
            poller.wait(milliseconds: timeout) { dispatch($0) }
            fireTimers()
        }
        CurrentLoop.set(nil)
    }

    private func runReady() {
        for _ in 0..<Self.batchesPerTurn {
            takeArrivals()
            if ready.isEmpty { return }
            var batch: [LoopWork] = []
            swap(&batch, &ready)
            for work in batch { perform(work) }
            reuse(&batch)
        }
    }

    /// Keeps the emptied batch's storage, so that a steady loop allocates no queues.
    private func reuse(_ batch: inout [LoopWork]) {
        guard ready.isEmpty, batch.count <= 1024 else { return }
        batch.removeAll(keepingCapacity: true)
        swap(&batch, &ready)
    }

    private func perform(_ work: LoopWork) {
        switch work {
        case .task(let job): job.runSynchronously(on: asUnownedTaskExecutor())
        case .actor(let job):
            job.runSynchronously(
                isolatedTo: serial.asUnownedSerialExecutor(), taskExecutor: asUnownedTaskExecutor())
        case .body(let body): body()
        }
    }

    private func takeArrivals() {
        arrivals.withLock { arrivals in
            arrivals.isAsleep = false
            if arrivals.work.isEmpty { return }
            ready.append(contentsOf: arrivals.work)
            arrivals.work.removeAll(keepingCapacity: true)
        }
    }

    /// How long to wait for descriptors, in milliseconds; -1 is until something happens.
    ///
    /// From here on a submitter sees that it must wake the loop, so no work is overlooked.
    private func fallAsleep() -> Int32 {
        guard ready.isEmpty else { return 0 }
        let isIdle = arrivals.withLock { arrivals in
            arrivals.isAsleep = arrivals.work.isEmpty
            return arrivals.isAsleep
        }
        return isIdle ? timers.millisecondsToNext(now: monotonicNanoseconds()) : 0
    }
}
