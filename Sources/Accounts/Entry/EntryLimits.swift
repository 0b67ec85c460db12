import Web

/// How often passwords may be tried and mails be asked for, beside the pipeline's limit by address; checked
/// before anything is hashed. Wide enough by address for 266 pupils behind one school's.
final class EntryLimits: Sendable {
    private let tries = RateLimiter(.times(10, in: .seconds(300)))
    private let triesByName = RateLimiter(.times(100, in: .seconds(3600)))
    private let signUps = RateLimiter(RateLimit(burst: 300, interval: .seconds(2)))
    private let mails = RateLimiter(.times(5, in: .seconds(3600)))

    /// What a sign-up costs whose address turned out to be taken: whoever looks for the addresses of others has
    /// soon used up the limit that the pupils of a school do not reach.
    private static let takenCost = 20

    /// One try at a password. Tries from elsewhere hardly keep the owner of a name out.
    func tryPassword(name: String, from client: Client) throws(WebError) {
        try tries.check("\(name) \(client.network)")
        try triesByName.check(name)
    }

    func trySignUp(from client: Client) throws(WebError) {
        try signUps.check(client.network)
    }

    func foundTaken(from client: Client) throws(WebError) {
        if case .limited(let wait) = signUps.take(client.network, cost: Self.takenCost) {
            throw .tooManyRequests(retryAfter: wait)
        }
    }

    /// Whether one more mail may go to this address; nobody shall fill another person's mailbox.
    func mayMail(_ email: EmailAddress) -> Bool {
        mails.take(email.rawValue) == .allowed
    }
}
