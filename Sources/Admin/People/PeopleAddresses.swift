import Accounts
import Civic
import Web

extension AdminAddresses {
    /// Finding a resident; the search stands in the query as `q`.
    public static let people = Path("/people")
    public static let person = Path("/people/{id}", AccountID.self)
    static let personCorrection = Path("/people/{id}/correction", AccountID.self)
    static let personErasure = Path("/people/{id}/erasure", AccountID.self)
    /// The city's list of files of personal data.
    static let personalFiles = Path("/people/files")
    static let personalFilesCSV = Path("/people/files.csv")
    /// How long personal data is kept.
    static let retention = Path("/people/retention")
    static let auditCSV = Path("/audit.csv")

    /// The same for the office.
    static let personWorkbook = Path("/people/{id}/data.xlsx", AccountID.self)

    static func personData(_ format: PersonalRecordFormat) -> Path<AccountID> {
        Path("/people/{id}/data.\(format.rawValue)", AccountID.self)
    }
}
