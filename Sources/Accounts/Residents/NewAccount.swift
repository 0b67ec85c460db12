import Civic

/// An account to be made.
public struct NewAccount: Sendable {
    public enum Kind: String, Sendable {
        case resident, pupil
    }

    /// Nil for those without mail, and until an address is confirmed.
    public let email: EmailAddress?
    public let passwordHash: String
    public let displayName: DisplayName
    public let kind: Kind
    public let language: Language
    public let isConfirmed: Bool

    public init(
        email: EmailAddress?, passwordHash: String, displayName: DisplayName, kind: Kind = .resident,
        language: Language, isConfirmed: Bool
    ) {
        self.email = email
        self.passwordHash = passwordHash
        self.displayName = displayName
        self.kind = kind
        self.language = language
        self.isConfirmed = isConfirmed
    }
}
