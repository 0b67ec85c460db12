import Dispatch
import Glibc

/// Waits for the operator's wish to end.
enum Signals {
    /// Returns at the first SIGTERM or SIGINT; a second one ends the process the hard way.
    static func waitForEnd() async {
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        let sources = [SIGTERM, SIGINT].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { end.yield() }
            source.resume()
            return source
        }
        for await _ in ends { break }
        for (source, number) in zip(sources, [SIGTERM, SIGINT]) {
            source.cancel()
            signal(number, SIG_DFL)
        }
    }
}
