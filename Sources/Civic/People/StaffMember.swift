import Postgres

/// A signed-in person of the admin listener.
public struct StaffMember: Sendable, Equatable {
    public let id: StaffID
    public let displayName: String
    /// The role by which colleagues know this person; what it opens is said by the grants.
    public let role: StaffRole
    /// Which role counts for which consultations.
    public let grants: [StaffGrant]
    /// The section of the city hall whose answers this person writes; nil where it does not matter.
    public let section: String?
    /// When the password was given last; nil outside a session.
    public let authenticatedAt: Instant?
    public let hasSecondFactor: Bool

    /// - Parameter grants: nil where the role counts for every consultation.
    public init(
        id: StaffID, displayName: String, role: StaffRole, grants: [StaffGrant]? = nil,
        section: String? = nil, authenticatedAt: Instant? = nil, hasSecondFactor: Bool = false
    ) {
        self.id = id
        self.displayName = displayName
        self.role = role
        self.grants = grants ?? [StaffGrant(role)]
        self.section = section
        self.authenticatedAt = authenticatedAt
        self.hasSecondFactor = hasSecondFactor
    }

    /// What this person may do somewhere.
    public var acts: Set<StaffAct> { grants.reduce(into: []) { $0.formUnion($1.role.acts) } }

    /// Where this person may do something.
    public func scope(of act: StaffAct) -> StaffScope {
        let fitting = grants.filter { $0.role.acts.contains(act) }
        let consultations = fitting.compactMap(\.consultation)
        return consultations.count < fitting.count ? .all : .only(Set(consultations))
    }

    /// The same person as seen from one consultation: only what was given for it, or for all of them.
    public func inside(_ consultation: ConsultationID) -> StaffMember {
        let here = grants.filter { $0.consultation == nil || $0.consultation == consultation }
        return StaffMember(
            id: id, displayName: displayName, role: role, grants: here, section: section,
            authenticatedAt: authenticatedAt, hasSecondFactor: hasSecondFactor)
    }
}
