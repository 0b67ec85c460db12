/// Who may use a route. Every route declares one; the start refuses a route without it by its type.
public enum Permission: Sendable, Equatable {
    /// Visitors too.
    case anyone
    /// Signed-in residents; a visitor is sent to the log-in and comes back.
    case resident
    /// Signed-in residents; what a visitor wrote travels through log-in or sign-up and is then sent for them.
    case residentAtSend
    /// Members of staff one of whose roles has the act; where it counts is said by ``SiteRoute/reach``.
    case staff(StaffAct)
    /// Any signed-in member of staff.
    case anyStaff

    /// As the route table prints it, such as `resident` or `staff:moderate`.
    public var name: String {
        switch self {
        case .anyone: "anyone"
        case .resident: "resident"
        case .residentAtSend: "resident_at_send"
        case .staff(let act): "staff:" + act.rawValue
        case .anyStaff: "any_staff"
        }
    }

    /// Whether this viewer may; a no for visitors means "log in", for others "not yours".
    public func allows(_ viewer: Viewer) -> Bool {
        switch (self, viewer) {
        case (.anyone, _): true
        case (.resident, .resident(let resident)): resident.isConfirmed
        case (.residentAtSend, .resident): true
        case (.staff(let act), .staff(let member)): member.acts.contains(act)
        case (.anyStaff, .staff): true
        default: false
        }
    }
}
