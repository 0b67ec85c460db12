import Accounts
import Civic
import Web

extension AdminAddresses {
    public static let exports = Path("/exports")
    /// What is in the columns, and what the codes stand for.
    public static let exportColumns = Path("/exports/columns")
    public static let exportCodes = Path("/exports/codes.csv")
    /// What can be taken out of one consultation.
    public static let consultationExports = Path("/exports/consultations/{slug}", Slug.self)
    /// The file; the query says which table and how.
    public static let tableExport = Path("/exports/consultations/{slug}/table", Slug.self)
    /// Which characters of that file CP932 lacks.
    public static let exportLetters = Path("/exports/consultations/{slug}/letters", Slug.self)
    /// The table of opinions and answers; the query says in which form.
    public static let resultExport = Path("/exports/consultations/{slug}/result", Slug.self)
    /// Personal data, with its purpose.
    public static let personalExports = Path("/exports/people")
    public static let personalExport = Path("/exports/people/{id}", PersonalExportID.self)
    public static let accountsExport = Path("/exports/people/{id}/accounts", PersonalExportID.self)
    public static let submittersExport = Path(
        "/exports/people/{id}/submitters/{slug}", PersonalExportID.self, Slug.self)

    /// A download of comments; the draft stands in the query as `draft`.
    static func commentsExport(_ format: ExportFormat) -> Path<> {
        Path("/exports/comments.\(format.rawValue)")
    }
}
