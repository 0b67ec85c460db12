import Civic

/// What a member of staff may do where, as it is stored and as a form says it.
public struct StaffRights: Sendable, Equatable {
    /// The role that counts for all consultations; nil where none does.
    public var role: StaffRole?
    /// Further roles, each in one consultation.
    public var places: [ConsultationID: StaffRole]
    public var section: String?

    public init(role: StaffRole?, places: [ConsultationID: StaffRole] = [:], section: String? = nil) {
        self.role = role
        self.places = places
        self.section = section
    }

    public init(_ member: StaffMember) {
        let places = member.grants.compactMap { grant in grant.consultation.map { ($0, grant.role) } }
        self.init(
            role: member.grants.first { $0.consultation == nil }?.role,
            places: Dictionary(places) { first, _ in first }, section: member.section)
    }

    /// The role by which colleagues know the person; nil where nothing is given.
    var shown: StaffRole? {
        role ?? StaffRole.allCases.first { places.values.contains($0) }
    }
}

extension StaffAccounts {
    /// Replaces what a person may do.
    ///
    /// - Throws: `Unusable.rights` where nothing is given at all, or an admin for one consultation.
    public func setRights(_ rights: StaffRights, of id: StaffID) async throws {
        guard let shown = rights.shown, !rights.places.values.contains(.admin) else { throw Unusable.rights }
        try await database.execute(
            """
            UPDATE staff_member
            SET role = \(shown), is_limited = \(rights.role == nil), section = \(rights.section)
            WHERE id = \(id)
            """)
        try await database.execute("DELETE FROM staff_grant WHERE staff_id = \(id)")
        for (consultation, role) in rights.places {
            try await database.execute(
                """
                INSERT INTO staff_grant (staff_id, consultation_id, role)
                VALUES (\(id), \(consultation), \(role))
                """)
        }
    }
}
