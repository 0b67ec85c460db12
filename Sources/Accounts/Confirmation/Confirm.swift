import Civic
import HTTPServer
import Postgres
import Web

extension AccountsFeature {
    /// Confirms the address, publishes what was written before, and signs the person in.
    @Sendable func confirm(_ visit: Visit, _ token: LinkToken) async throws -> Response {
        do {
            guard let (pending, resident) = try await confirmed(token, visit) else {
                return linkIsOver(visit)
            }
            visit.note("confirmed", account: resident.id)
            let errand = Errand(next: pending.next, sealed: pending.continuation, for: visit)
            return try await enter(
                resident, errand, visit, welcome: Flash(.success, "accounts.confirmation.done"))
        } catch let error as PostgresError where error.isUniqueViolation(of: "account_email_key") {
            return linkIsOver(visit)
        }
    }

    private func confirmed(
        _ token: LinkToken, _ visit: Visit
    ) async throws -> (PendingConfirmation, Resident)? {
        try await visit.database.transaction { transaction in
            let store = AccountStore(transaction)
            guard let pending = try await ConfirmationTokens(transaction).use(token),
                try await store.confirm(pending.accountID, email: pending.email),
                let account = try await store.find(pending.accountID)
            else { return nil }
            for listener in visit.ports.confirmationListeners {
                try await listener.accountConfirmed(
                    account.id, in: transaction, site: visit.site)
            }
            visit.site.changesPublicPages(in: transaction)
            return (pending, account.resident)
        }
    }
}
