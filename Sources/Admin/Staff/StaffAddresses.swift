import Civic
import Web

extension AdminAddresses {
    /// The members of staff, what each may do, and their access.
    public static let staff = Path("/settings/staff")
    static let staffNew = Path("/settings/staff/new")
    static let staffMember = Path("/settings/staff/{id}", StaffID.self)
    static let staffDisabling = Path("/settings/staff/{id}/disabling", StaffID.self)
    static let staffEnabling = Path("/settings/staff/{id}/enabling", StaffID.self)
    static let staffLink = Path("/settings/staff/{id}/link", StaffID.self)
    static let staffFactorReset = Path("/settings/staff/{id}/second-factor/reset", StaffID.self)
}
