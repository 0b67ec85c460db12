import CEpoll
import Glibc

/// SIGTERM and SIGINT as something to await, so that a server can end in order.
public enum TerminationSignal {
    // A signal handler may do little more than write to a descriptor (signal-safety(7)).
    private nonisolated(unsafe) static var descriptor: Int32 = -1

    /// Waits on a loop for the first SIGTERM or SIGINT and returns it; later ones have their usual effect again,
    /// so that a second Ctrl-C ends a process that takes too long. Call it once.
    public static func received(on loop: Loop) async -> Int32 {
        descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        let signals = [SIGTERM, SIGINT]
        for signal in signals {
            Glibc.signal(signal) { number in
                eventfd_write(TerminationSignal.descriptor, eventfd_t(number))
            }
        }
        let number = await firstWrite(on: loop)
        for signal in signals { Glibc.signal(signal, SIG_DFL) }
        return number
    }

    private static func firstWrite(on loop: Loop) async -> Int32 {
        await withCheckedContinuation { continuation in
            loop.execute { wait(on: loop) { continuation.resume(returning: $0) } }
        }
    }

    private static func wait(on loop: Loop, _ end: @escaping (Int32) -> Void) {
        var watch: Watch?
        watch = try? loop.watch(descriptor, for: .read) { _ in
            var number: eventfd_t = 0
            guard eventfd_read(descriptor, &number) == 0 else { return }
            watch?.cancel()
            watch = nil
            end(Int32(truncatingIfNeeded: number))
        }
    }
}
