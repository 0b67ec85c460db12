import Postgres
import Web

/// What one feature holds about people: declared beside its tables, handed over as a file, and erased.
///
/// Filled by each feature that has tables with personal data; joins the caller's transaction.
public protocol PersonalData: Sendable {
    /// The files for the city's list of files of personal data (個人情報の保護に関する法律75条).
    var personalFiles: [PersonalFile] { get }

    /// How many persons a file of this feature is about; nil where nobody counts them.
    func persons(in file: PersonalFile, database: any Queryable) async throws -> Int?

    /// The texts that a person wrote, whatever their state.
    func posts(of account: AccountID, in database: any Queryable) async throws -> [Subject]

    /// Everything that is held about one person, whatever its state; `posts` are the person's texts.
    func sections(
        about account: AccountID, posts: [Subject], in database: any Queryable, secret: Secret
    ) async throws -> [PersonalSection]

    /// Erases the words of posts, which are about to go themselves, from what others made of them.
    func eraseCopies(of posts: [SubmittedPost], in transaction: Transaction) async throws

    /// Erases the words of all texts of a person beyond what ``Contributions/withdrawAll(of:in:)`` takes back; their
    /// places stay, for what hangs on them. Gives the addresses of the texts, which other people's notices may name.
    func eraseTexts(of account: AccountID, in transaction: Transaction) async throws -> [String]
}

extension PersonalData {
    public func posts(of account: AccountID, in database: any Queryable) async throws -> [Subject] { [] }

    public func eraseCopies(of posts: [SubmittedPost], in transaction: Transaction) async throws {}

    public func eraseTexts(of account: AccountID, in transaction: Transaction) async throws -> [String] { [] }
}

/// What stands in the place of a text that its author had erased; the tables take no empty text.
public enum ErasedText {
    public static let words = "（本人の求めにより消去）"
}
