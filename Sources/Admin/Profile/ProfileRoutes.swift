import Accounts
import Civic

/// One's own account: everyone who is logged in has one.
enum ProfileRoutes {
    static func all(_ entry: StaffEntry) -> [SiteRoute] {
        let profile = ProfileDesk(entry: entry)
        return [
            .get(AdminAddresses.profile, .anyStaff, profile.page),
            .post(AdminAddresses.profilePassword, .anyStaff, limit: .entering, profile.changePassword),
            .get(AdminAddresses.profileFactor, .anyStaff, FactorDesk.form),
            .post(AdminAddresses.profileFactor, .anyStaff, limit: .entering, FactorDesk.confirm),
            .post(AdminAddresses.profileFactorRemoval, .anyStaff, FactorDesk.remove),
            .post(AdminAddresses.profileRecovery, .anyStaff, FactorDesk.renewCodes),
            .post(AdminAddresses.profileSession, .anyStaff, OwnSessions.end),
            .post(AdminAddresses.profileOtherSessions, .anyStaff, OwnSessions.endOthers),
        ]
    }
}
