import Accounts
import Civic
import Web

extension AdminAddresses {
    /// What each member changes about themselves.
    public static let profile = Addresses.staffProfile
    static let profilePassword = Path("/profile/password")
    static let profileFactor = Addresses.staffSecondFactor
    static let profileFactorRemoval = Path("/profile/second-factor/removal")
    static let profileRecovery = Path("/profile/recovery-codes")
    static let profileSession = Path("/profile/sessions/{id}/end", StaffSessionID.self)
    static let profileOtherSessions = Path("/profile/sessions/end")
}
