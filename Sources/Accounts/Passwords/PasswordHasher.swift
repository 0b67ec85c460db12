import Loops
import Web

/// Hashes and checks passwords on threads of its own, so that no event loop stops for it.
public struct PasswordHasher: Sendable {
    let parameters: HashParameters
    private let threads: WorkerThreads

    /// Each thread needs the memory of one hash while it works. Parameters below the standard are for tests only.
    public init(threads: WorkerThreads, parameters: HashParameters = .standard) {
        self.threads = threads
        self.parameters = parameters
    }

    /// The hash to be stored, in the PHC string format.
    ///
    /// - Throws: `WorkerThreads.QueueIsFull` at once when too many wait.
    public func hash(_ password: String) async throws -> String {
        let salt = RandomBytes.make(16)
        return try await threads.run { [parameters] in try Argon2.hash(password, salt: salt, parameters) }
    }

    /// Compares a password with a stored hash. Without one, for an unknown name, it hashes all the same, so that
    /// the time tells nothing about who has an account.
    ///
    /// - Throws: `WorkerThreads.QueueIsFull` at once when too many wait.
    public func check(_ password: String, against stored: String?) async throws -> PasswordCheck {
        let salt = RandomBytes.make(16)
        return try await threads.run { [parameters] in
            guard let stored else {
                _ = try Argon2.hash(password, salt: salt, parameters)
                return .wrong
            }
            guard try Argon2.verify(password, against: stored) else { return .wrong }
            let isCurrent = HashParameters(of: stored) == parameters
            return .right(upgrade: isCurrent ? nil : try Argon2.hash(password, salt: salt, parameters))
        }
    }
}

/// What a password turned out to be.
public enum PasswordCheck: Sendable, Equatable {
    case wrong
    /// `upgrade` replaces the stored hash when that was made with other parameters than today's.
    case right(upgrade: String?)
}
