import CEpoll
import Glibc

/// The epoll descriptor of a loop and the eventfd that wakes it.
struct Poller: Sendable {
    private static let wakeTag = UInt64.max
    private static let capacity = 256
    private let descriptor: Int32
    private let wakeDescriptor: Int32
    private nonisolated(unsafe) let events: UnsafeMutablePointer<epoll_event>

    init() {
        descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        wakeDescriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        precondition(descriptor >= 0 && wakeDescriptor >= 0, "no descriptors left for a loop")
        events = .allocate(capacity: Self.capacity)
        try? change(EPOLL_CTL_ADD, wakeDescriptor, events: EPOLLIN.rawValue, tag: Self.wakeTag)
    }

    /// Frees the descriptors; only when the loop's thread has ended.
    func close() {
        Glibc.close(descriptor)
        Glibc.close(wakeDescriptor)
        events.deallocate()
    }

    func wake() {
        eventfd_write(wakeDescriptor, 1)
    }

    func change(_ operation: Int32, _ target: Int32, events: UInt32, tag: UInt64) throws(LoopError) {
        var event = epoll_event(events: events, data: epoll_data_t(u64: tag))
        if epoll_ctl(descriptor, operation, target, &event) != 0 {
            throw LoopError(call: "epoll_ctl", code: errno)
        }
    }

    func wait(milliseconds: Int32, _ handle: (epoll_event) -> Void) {
        let count = epoll_wait(descriptor, events, Int32(Self.capacity), milliseconds)
        // -1 is an interrupted wait: the next turn waits again.
        for index in 0..<max(0, Int(count)) {
            let event = events[index]
            if event.data.u64 == Self.wakeTag {
                var count: eventfd_t = 0
                eventfd_read(wakeDescriptor, &count)
            } else {
                handle(event)
            }
        }
    }
}
