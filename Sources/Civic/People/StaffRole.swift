import Postgres

/// What a member of staff may do; each role names its acts, none inherits.
public enum StaffRole: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    case admin, editor, moderator
    /// Writes the answers of one section of the city hall.
    case answerer
    /// Looks on, as the head of a section does.
    case reader

    public var acts: Set<StaffAct> {
        switch self {
        case .admin: Set(StaffAct.allCases)
        case .editor: [.readContributions, .export, .editDrafts, .editAnswers, .answer, .approveAnswers]
        case .moderator: [.readContributions, .moderate, .export]
        case .answerer: [.readContributions, .answer]
        case .reader: [.readContributions]
        }
    }
}

/// One kind of act on the admin listener.
public enum StaffAct: String, Sendable, CaseIterable {
    case readContributions, moderate, export, editDrafts
    /// Making, joining and sorting opinion items, and publishing the answers to them.
    case editAnswers
    /// Writing the answer to an item of the own section.
    case answer
    case approveAnswers
    /// Names, addresses and mail addresses: seeing them and taking them out as a file.
    case readPersonalData
    /// Warning, suspending, correcting and erasing residents.
    case managePeople
    case manageStaff, readAudit, changeSettings
}
