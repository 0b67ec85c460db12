import Postgres

/// What people wrote and supported. Filled by Discussion (comments, votes, supports) and Ideas.
public protocol Contributions: Sendable {
    /// A person's own newest contributions that stand at their place, newest first.
    func newest(of account: AccountID, limit: Int, in database: any Queryable) async throws
        -> [OwnContribution]

    /// Takes back all that a person wrote, voted and supported, as the person could one by one.
    func withdrawAll(of account: AccountID, in transaction: Transaction) async throws

    /// Deletes what tells who a person is beside the account, as the account is closed; texts stay as they are.
    func forgetPerson(_ account: AccountID, in transaction: Transaction) async throws

    /// Deletes what waits for the confirmation of an account that is never coming.
    func deleteUnconfirmed(of account: AccountID, in transaction: Transaction) async throws
}

/// One thing that a person wrote or supported.
public struct OwnContribution: Sendable {
    public enum Act: String, Sendable {
        case comment, idea, support
    }

    public let act: Act
    /// The text itself, or what is supported.
    public let subject: Subject
    /// Where a text stands; nil for a support.
    public let state: PublicationState?
    public let at: Instant
    /// Number under which the city received it.
    public let receipt: Receipt?

    public init(
        act: Act, subject: Subject, state: PublicationState?, at: Instant, receipt: Receipt? = nil
    ) {
        self.act = act
        self.subject = subject
        self.state = state
        self.at = at
        self.receipt = receipt
    }
}
