import Civic
import Postgres

/// What a member of staff said to a person or kept from them, as it was recorded.
public struct Sanction: Sendable, RowDecodable {
    public enum Act: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
        case warning, suspension
        case suspensionEnd = "suspension_end"
        /// Everything by this person is looked at first.
        case checkFirst = "check_first"
        case checkFirstEnd = "check_first_end"

        /// What the person is told; nil where nothing is: being looked at first shows at each post.
        var notice: Notice.Kind? {
            switch self {
            case .warning: .warning
            case .suspension: .suspension
            case .suspensionEnd: .suspensionEnd
            case .checkFirst, .checkFirstEnd: nil
            }
        }
    }

    public let act: Act
    public let reason: String
    public let until: Instant?
    public let staffID: StaffID
    public let decidedAt: Instant

    public init(_ row: Row) throws {
        act = try row.decode("act")
        reason = try row.decode("reason")
        until = try row.decode("until")
        staffID = try row.decode("staff_id")
        decidedAt = try row.decode("decided_at")
    }
}

/// What holds for a person now.
public struct Standing: Sendable, Equatable {
    public var suspension: Suspension?
    public var isCheckedFirst = false

    /// - Parameter sanctions: all of one person, the newest first.
    public init(_ sanctions: [Sanction], at now: Instant) {
        let last = sanctions.first { [.suspension, .suspensionEnd].contains($0.act) }
        if let last, last.act == .suspension, let until = last.until, until > now {
            suspension = Suspension(until: until, reason: last.reason)
        }
        isCheckedFirst =
            sanctions.first { [.checkFirst, .checkFirstEnd].contains($0.act) }?.act == .checkFirst
    }
}
