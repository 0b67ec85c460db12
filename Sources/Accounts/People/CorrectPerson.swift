import Civic
import Postgres

/// Corrects a person's name or address because the person asked for it; the reason is kept, not the old values.
public struct CorrectPerson: Sendable {
    private let account: AccountID
    private let displayName: DisplayName
    private let email: EmailAddress?
    private let reason: String
    private let staff: StaffID

    /// - Parameter email: nil where the person takes part without mail.
    public init(
        _ account: AccountID, displayName: DisplayName, email: EmailAddress?, reason: String,
        by staff: StaffID
    ) {
        self.account = account
        self.displayName = displayName
        self.email = email
        self.reason = reason
        self.staff = staff
    }

    public enum Outcome: Sendable {
        case done, unchanged
        /// Another account has the address.
        case taken
        /// Nobody there, or gone by now.
        case gone
    }

    public func perform(in site: SiteContext) async throws -> Outcome {
        do {
            return try await site.database.transaction { try await perform(in: site, $0) }
        } catch let error as PostgresError where error.constraint == "account_email_key" {
            return .taken
        }
    }

    private func perform(in site: SiteContext, _ transaction: Transaction) async throws -> Outcome {
        guard let person = try await PersonStore(transaction).find(account), person.closedAt == nil else {
            return .gone
        }
        var fields: [String] = []
        if person.displayName != displayName.rawValue { fields.append("display_name") }
        if person.email != email { fields.append("email") }
        guard !fields.isEmpty else { return .unchanged }
        try await transaction.execute(
            """
            UPDATE account SET display_name = \(displayName.rawValue), email = \(email) WHERE id = \(account)
            """)
        // Links that were sent to the old address must not open the account any more.
        if fields.contains("email") {
            try await transaction.execute("DELETE FROM account_token WHERE account_id = \(account)")
        }
        try await transaction.execute(
            """
            INSERT INTO account_correction (account_id, staff_id, fields, reason)
            VALUES (\(account), \(staff), \(fields), \(reason))
            """)
        try await Audit.record(
            Audit.Entry(staffID: staff, act: "person.correction account:\(account)"), in: transaction,
            secret: site.secret)
        site.changesPublicPages(in: transaction)
        return .done
    }
}
