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
    /// Version of the terms that was accepted with the sign-up.
    public let termsVersion: Int
    public let isConfirmed: Bool

    public init(
        email: EmailAddress?, passwordHash: String, displayName: DisplayName, kind: Kind = .resident,
        language: Language, termsVersion: Int, isConfirmed: Bool
    ) {
        self.email = email
        self.passwordHash = passwordHash
        self.displayName = displayName
        self.kind = kind
        self.language = language
        self.termsVersion = termsVersion
        self.isConfirmed = isConfirmed
    }
}
