import Glibc
import Testing

@testable import Loops

@Suite struct TerminationSignalTests {
    @Test func sigtermIsReceivedInsteadOfEndingTheProcess() async {
        await withLoops { group in
            let loop = group.loops[0]
            let received = Task(executorPreference: loop) { await TerminationSignal.received(on: loop) }
            // The handler is in place once the loop watches for it.
            while await Task(executorPreference: loop, operation: { loop.watches.isEmpty }).value {
                usleep(500)
            }
            kill(getpid(), SIGTERM)
            #expect(await received.value == SIGTERM)
        }
    }
}
