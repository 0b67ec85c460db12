import Loops
import Testing

@testable import Accounts

@Suite struct PasswordHasherTests {
    private let hasher = PasswordHasher(threads: Town.threads, parameters: Town.cheap)

    @Test func theStandardIsOWASPsFirstChoice() async throws {
        let hash = try await PasswordHasher(threads: Town.threads).hash("umi to kaze to")
        #expect(hash.hasPrefix("$argon2id$v=19$m=47104,t=1,p=1$"))
    }

    @Test func aHashFitsItsPasswordOnly() async throws {
        let hash = try await hasher.hash("umi to kaze to")
        #expect(try await hasher.check("umi to kaze to", against: hash) == .right(upgrade: nil))
        #expect(try await hasher.check("ｕｍｉ to kaze to", against: hash) == .right(upgrade: nil))
        #expect(try await hasher.check("umi to kaze", against: hash) == .wrong)
        #expect(try await hasher.check("umi to kaze to", against: nil) == .wrong)
        #expect(try await hasher.hash("umi to kaze to") != hash)
    }

    @Test func aHashOfOtherParametersIsReplaced() async throws {
        let stronger = PasswordHasher(
            threads: Town.threads, parameters: HashParameters(memory: 128, passes: 1))
        let old = try await hasher.hash("umi to kaze to")
        guard case .right(let upgrade?) = try await stronger.check("umi to kaze to", against: old) else {
            Issue.record("no new hash")
            return
        }
        #expect(HashParameters(of: upgrade) == stronger.parameters)
        #expect(try await stronger.check("umi to kaze to", against: upgrade) == .right(upgrade: nil))
        #expect(try await stronger.check("wrong words here", against: old) == .wrong)
    }

    @Test func aFullQueueIsRefusedAtOnce() async throws {
        let threads = WorkerThreads(name: "full", threads: 1, queue: 0)
        let gate = Gate()
        async let busy: Void = threads.run { gate.wait() }
        gate.waitUntilReached()
        await #expect(throws: WorkerThreads.QueueIsFull.self) {
            try await PasswordHasher(threads: threads, parameters: Town.cheap).hash("umi to kaze to")
        }
        gate.open()
        try await busy
        threads.stop()
    }
}
