import Civic
import Postgres

/// Names the rows of `information_edition`.
public enum InformationEditionKind {}
public typealias InformationEditionID = ID<InformationEditionKind>

/// One saved state of a page about the site, in one language.
public struct InformationEdition: Sendable {
    public let id: InformationEditionID
    public let kind: InformationKind
    public let language: Language
    /// Which terms these are; always 1 for other pages.
    public let version: Int
    /// Nil where the page went back to our own text.
    public let text: InformationText?
    /// What is new, in words for residents.
    public let news: String
    /// Nil for the command line.
    public let staffID: StaffID?
    public let createdAt: Instant
}

extension InformationEdition: RowDecodable {
    public init(_ row: Row) throws {
        id = try row.decode("id")
        kind = try row.decode("page")
        language = try row.decode("language")
        version = try row.decode("version")
        news = try row.decode("news")
        staffID = try row.decode("staff_id")
        createdAt = try row.decode("created_at")
        let isOurs: Bool = try row.decode("is_ours")
        let headings: [String] = try row.decode("headings")
        let bodies: [String] = try row.decode("bodies")
        text =
            isOurs
            ? nil
            : InformationText(
                title: try row.decode("title"), lead: try row.decode("lead"),
                sections: zip(headings, bodies).map { InformationText.Section($0, $1) })
    }
}

/// A state of a page that is to be saved.
public struct NewInformationEdition: Sendable {
    public var kind: InformationKind
    public var language: Language
    public var version: Int
    /// Nil to go back to our own text.
    public var text: InformationText?
    public var news: String
    public var staffID: StaffID?

    public init(
        _ kind: InformationKind, in language: Language, version: Int = 1, text: InformationText?,
        news: String = "", by staffID: StaffID?
    ) {
        self.kind = kind
        self.language = language
        self.version = version
        self.text = text
        self.news = news
        self.staffID = staffID
    }
}
