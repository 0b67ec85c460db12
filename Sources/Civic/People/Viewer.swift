/// Who is looking. Queries take it and return only what that person may see.
public enum Viewer: Sendable, Equatable {
    case visitor
    case resident(Resident)
    case staff(StaffMember)

    /// The account of a resident or pupil; nil for visitors and staff.
    public var accountID: AccountID? {
        if case .resident(let resident) = self { resident.id } else { nil }
    }

    public var resident: Resident? {
        if case .resident(let resident) = self { resident } else { nil }
    }

    public var staff: StaffMember? {
        if case .staff(let member) = self { member } else { nil }
    }
}

/// A signed-in person of the public listener: a resident, or a pupil who takes part with a class.
public struct Resident: Sendable, Equatable {
    public let id: AccountID
    public let displayName: String
    /// False between sign-up and the opening of the link in the confirmation mail.
    public let isConfirmed: Bool
    /// Version of the terms that this person accepted last.
    public let termsVersion: Int

    public init(id: AccountID, displayName: String, isConfirmed: Bool, termsVersion: Int = .max) {
        self.id = id
        self.displayName = displayName
        self.isConfirmed = isConfirmed
        self.termsVersion = termsVersion
    }
}
