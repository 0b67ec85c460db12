import Postgres

/// What a member of staff may do; each role names its acts, none inherits.
public enum StaffRole: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    case admin, moderator, editor

    public var acts: Set<StaffAct> {
        switch self {
        case .admin: Set(StaffAct.allCases)
        case .moderator: [.readContributions, .moderate, .export]
        case .editor: [.readContributions, .export, .editDrafts, .editAnswers]
        }
    }
}

/// One kind of act on the admin listener.
public enum StaffAct: String, Sendable, CaseIterable {
    case readContributions, moderate, export, editDrafts, editAnswers, readAudit
}
