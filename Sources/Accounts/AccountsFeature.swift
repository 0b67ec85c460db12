import Civic
import HTTPServer
import Web

/// Sign-up, log-in, passwords, one's own account and notices.
public struct AccountsFeature: Feature {
    let hasher: PasswordHasher
    let limits: EntryLimits

    public init(hasher: PasswordHasher) {
        self.hasher = hasher
        limits = EntryLimits()
    }

    public var routes: [SiteRoute] { entryRoutes + passwordRoutes + ownRoutes }

    private var entryRoutes: [SiteRoute] {
        [
            .get(Addresses.signUp, .anyone, showSignUp),
            .post(Addresses.signUp, .anyone, limit: .entering, signUp),
            .get(AccountAddresses.confirmation, .anyone, showConfirmation),
            .post(AccountAddresses.confirmation, .anyone, limit: .entering, confirm),
            .get(Addresses.logIn, .anyone, showLogIn),
            .post(Addresses.logIn, .anyone, limit: .entering, logIn),
            .post(Addresses.logOut, .anyone, logOut),
        ]
    }

    private var passwordRoutes: [SiteRoute] {
        [
            .get(AccountAddresses.resetRequest, .anyone, showResetRequest),
            .post(AccountAddresses.resetRequest, .anyone, limit: .entering, requestReset),
            .get(AccountAddresses.reset, .anyone, showReset),
            .post(AccountAddresses.reset, .anyone, limit: .entering, resetPassword),
        ]
    }

    private var ownRoutes: [SiteRoute] {
        [
            .get(Addresses.account, .resident, showAccount),
            .post(AccountAddresses.displayName, .resident, changeDisplayName),
            .post(AccountAddresses.password, .resident, limit: .entering, changePassword),
            .post(AccountAddresses.language, .resident, changeLanguage),
            .post(AccountAddresses.otherSessions, .resident, closeOtherSessions),
            .get(Addresses.notices, .resident, showNotices),
            .get(AccountAddresses.contributions, .resident, showContributions),
            .get(AccountAddresses.terms, .resident, showTermsRenewal),
            .post(AccountAddresses.terms, .resident, agreeToTerms),
            .get(AccountAddresses.ownData, .resident, limit: .entering, showOwnData(.html)),
            .get(AccountAddresses.ownDataJSON, .resident, limit: .entering, showOwnData(.json)),
            .get(AccountAddresses.closing, .resident, showClosing),
            .post(AccountAddresses.closing, .resident, limit: .entering, closeAccount),
        ]
    }
}
