/// What an operator decides about the log-in of staff.
public struct StaffRules: Sendable, Equatable {
    /// After so many minutes without a request a session is over.
    public var idleMinutes: Int
    /// Whether every member needs a second factor.
    public var requiresSecondFactor: Bool

    public init(idleMinutes: Int = 30, requiresSecondFactor: Bool = false) {
        self.idleMinutes = idleMinutes
        self.requiresSecondFactor = requiresSecondFactor
    }

    /// How old a log-in may be where personal data is given out or access changed; older ones ask again.
    public static let recent = Duration.seconds(600)
}
