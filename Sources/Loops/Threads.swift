import CEpoll
import Glibc

private final class ThreadBody {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
        self.run = run
    }
}

/// Starts a joinable thread; a system that cannot even start a thread is beyond help.
func startThread(name: String, _ body: @escaping @Sendable () -> Void) -> pthread_t {
    var thread = pthread_t()
    let argument = Unmanaged.passRetained(ThreadBody(body)).toOpaque()
    let failure = pthread_create(
        &thread, nil,
        { argument in
            guard let argument else { return nil }
            Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run()
            return nil
        }, argument)
    precondition(failure == 0, "no thread could be started: \(String(cString: strerror(failure)))")
    tomoni_name_thread(thread, String(decoding: name.utf8.prefix(15), as: UTF8.self))
    return thread
}
