import CEpoll

/// A descriptor that a loop watches, level-triggered; use it on that loop only.
///
/// It lives until `cancel()`, which must come before the descriptor is closed.
public final class Watch {
    public let descriptor: Int32
    public private(set) var interest: Interest
    private let loop: Loop
    private let generation: UInt32
    private let handler: (Readiness) -> Void
    private var isCanceled = false

    init(
        _ descriptor: Int32, interest: Interest, generation: UInt32, loop: Loop,
        handler: @escaping (Readiness) -> Void
    ) throws {
        self.descriptor = descriptor
        self.interest = interest
        self.generation = generation
        self.loop = loop
        self.handler = handler
        try loop.poller.change(EPOLL_CTL_ADD, descriptor, events: interest.rawValue, tag: tag)
    }

    /// Waits for something else from now on; an empty interest leaves only errors and hang-ups.
    public func update(_ interest: Interest) {
        guard !isCanceled, interest != self.interest else { return }
        self.interest = interest
        try? loop.poller.change(EPOLL_CTL_MOD, descriptor, events: interest.rawValue, tag: tag)
    }

    /// Ends the watch; the handler is not called again. Harmless when repeated.
    public func cancel() {
        guard !isCanceled else { return }
        isCanceled = true
        try? loop.poller.change(EPOLL_CTL_DEL, descriptor, events: 0, tag: tag)
        loop.watches[descriptor] = nil
    }

    func handle(_ event: epoll_event) {
        // An event may be left over from a watch of the same descriptor number that ended in this turn.
        if event.data.u64 == tag { handler(Readiness(rawValue: event.events)) }
    }

    private var tag: UInt64 { UInt64(generation) << 32 | UInt64(UInt32(bitPattern: descriptor)) }
}

extension Loop {
    /// Watches a descriptor; call it on the loop, where the handler is called too.
    public func watch(
        _ descriptor: Int32, for interest: Interest, _ handler: @escaping (Readiness) -> Void
    ) throws -> Watch {
        checkIsolated()
        nextGeneration = (nextGeneration + 1) & 0x7FFF_FFFF
        let watch = try Watch(
            descriptor, interest: interest, generation: nextGeneration, loop: self, handler: handler)
        watches[descriptor] = watch
        return watch
    }

    func dispatch(_ event: epoll_event) {
        watches[Int32(truncatingIfNeeded: event.data.u64)]?.handle(event)
    }
}
