import Civic

/// Who the staff are and what each may do.
enum StaffRoutes {
    private static let admin = Permission.staff(.manageStaff)

    static var all: [SiteRoute] {
        [
            .get(AdminAddresses.staff, admin, StaffDesk.list),
            .get(AdminAddresses.staffNew, admin, InvitationDesk.form),
            .post(AdminAddresses.staff, admin, InvitationDesk.invite),
            .get(AdminAddresses.staffMember, admin, StaffDesk.show),
            .post(AdminAddresses.staffMember, admin, StaffDesk.save),
            .post(AdminAddresses.staffDisabling, admin, AccessDesk.disable),
            .post(AdminAddresses.staffEnabling, admin, AccessDesk.enable),
            .post(AdminAddresses.staffLink, admin, AccessDesk.renewLink),
            .post(AdminAddresses.staffFactorReset, admin, AccessDesk.resetFactor),
        ]
    }
}
