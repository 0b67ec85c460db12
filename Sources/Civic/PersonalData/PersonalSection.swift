import Postgres

/// A part of one person's data: rows of one kind with named values.
public struct PersonalSection: Sendable {
    /// What the rows are; each has a heading in the texts `people.sections`.
    public enum Kind: String, Sendable, CaseIterable {
        case account, sessions, notices, corrections, comments, submitters, votes, supports, ideas, decisions
        case answers, credits, sanctions, appeals
    }

    public let kind: Kind
    /// The same fields in every row.
    public let rows: [[(field: PersonalField, value: PersonalValue)]]

    public init(_ kind: Kind, _ rows: [[(field: PersonalField, value: PersonalValue)]]) {
        self.kind = kind
        self.rows = rows
    }
}

/// The name of a value in a person's data, as JSON has it; its words are in the texts `people.fields`.
public enum PersonalField: String, Sendable, CaseIterable {
    case id, email, name, address, telephone, kind, language, category, subject, title, body, quote, stance,
        state
    case value, act, reason, path, detail, number, counted, fields, until, outcome
    case displayName = "display_name"
    case termsVersion = "terms_version"
    case termsAcceptedAt = "terms_accepted_at"
    case confirmedAt = "confirmed_at"
    case createdAt = "created_at"
    case editedAt = "edited_at"
    case expiresAt = "expires_at"
    case readAt = "read_at"
    case decidedAt = "decided_at"
    case outcomeReason = "outcome_reason"
    case madeAt = "made_at"
    case receipt
}

/// A value in a person's data.
public enum PersonalValue: Sendable, Equatable {
    case none
    case text(String)
    case number(Int64)
    case time(Instant)
    case flag(Bool)
    /// A word of the program, such as `published`; see the texts `people.words`.
    case word(PersonalWord)
    case list([String])

    public static func optional(_ text: String?) -> PersonalValue { text.map(PersonalValue.text) ?? .none }
    public static func optional(_ time: Instant?) -> PersonalValue { time.map(PersonalValue.time) ?? .none }

    /// A word where the program has one for it, else the text as it is stored.
    public static func word(named text: String) -> PersonalValue {
        PersonalWord(rawValue: text).map(PersonalValue.word) ?? .text(text)
    }
}

/// A stored value that people are shown in words.
public enum PersonalWord: String, Sendable, CaseIterable {
    case published, unconfirmed, received, held, hidden, withdrawn
    case agree, neutral, disagree
    case resident, pupil
    case hiding, restoration, approval, undoing
    case warning, suspension
    case suspensionEnd = "suspension_end"
    case checkFirst = "check_first"
    case checkFirstEnd = "check_first_end"
    case granted, upheld
    case yes, no
}
