import HTTPServer

/// Carries a flash from a redirect to the page that shows it, in a signed cookie.
public struct FlashCookie: Sendable {
    private let name: String
    private let policy: CookiePolicy
    private let seal: SignedValue

    /// Two listeners on one host share cookies, so each has its own name.
    public init(_ secret: Secret, policy: CookiePolicy, name: String = "flash") {
        self.name = name
        self.policy = policy
        seal = SignedValue(secret, purpose: name)
    }

    /// Sets the message; one that is not fetched within five minutes is forgotten.
    public func set(_ flash: Flash, on response: inout Response, now: UnixTime = .now) {
        let lasting = Duration.seconds(300)
        guard let text = try? seal.seal(flash, until: now + lasting) else { return }
        response.set(policy.set(name, text, lasting: lasting))
    }

    /// The message a request brought, or nil.
    public func read(_ cookies: Cookies, now: UnixTime = .now) -> Flash? {
        cookies[policy.name(name)].flatMap { seal.open($0, as: Flash.self, now: now) }
    }

    /// Takes the cookie away, good or bad, once a page was made; nothing when none came.
    public func clear(on response: inout Response, after cookies: Cookies) {
        if cookies[policy.name(name)] != nil { response.set(policy.clear(name)) }
    }
}
