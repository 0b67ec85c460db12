import Civic
import Postgres

extension StaffMember {
    /// What ``init(_:authenticatedAt:)`` reads, from `staff_member m`.
    static let columns: SQL = """
        m.id, m.display_name, m.role, m.is_limited, m.section,
        coalesce((SELECT array_agg(g.consultation_id ORDER BY g.consultation_id) FROM staff_grant g
            WHERE g.staff_id = m.id), '{}') AS granted_consultations,
        coalesce((SELECT array_agg(g.role ORDER BY g.consultation_id) FROM staff_grant g
            WHERE g.staff_id = m.id), '{}') AS granted_roles,
        EXISTS (SELECT FROM staff_totp t WHERE t.staff_id = m.id) AS has_second_factor
        """

    init(_ row: Row, authenticatedAt: Instant? = nil) throws {
        let role: StaffRole = try row.decode("role")
        let isLimited: Bool = try row.decode("is_limited")
        let consultations: [ConsultationID] = try row.decode("granted_consultations")
        let roles: [StaffRole] = try row.decode("granted_roles")
        let grants = zip(roles, consultations).map { StaffGrant($0, in: $1) }
        self.init(
            id: try row.decode("id"), displayName: try row.decode("display_name"), role: role,
            grants: (isLimited ? [] : [StaffGrant(role)]) + grants, section: try row.decode("section"),
            authenticatedAt: authenticatedAt, hasSecondFactor: try row.decode("has_second_factor"))
    }
}
