import Postgres

/// Has something to do when an account is confirmed: what was written before then becomes public.
/// Filled by Discussion and Ideas; joins the caller's transaction.
public protocol ConfirmationListener: Sendable {
    func accountConfirmed(_ account: AccountID, in transaction: Transaction, site: SiteContext) async throws
}
