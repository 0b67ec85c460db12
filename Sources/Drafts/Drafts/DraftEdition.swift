import Civic
import Postgres

/// A draft in one version, with all its passages in order.
public struct DraftEdition: Sendable, Equatable {
    public let draft: Draft
    public let version: DraftVersion
    /// Number of the newest version that the viewer may see.
    public let newestNumber: Int
    /// Number of the version that was published before this one; nil where there is none.
    public let previousNumber: Int?
    public let passages: [Passage]
    /// What the draft has beside its text.
    public let figures: DraftFigures

    public init(
        draft: Draft, version: DraftVersion, newestNumber: Int, previousNumber: Int? = nil,
        passages: [Passage], figures: DraftFigures = DraftFigures()
    ) {
        self.draft = draft
        self.version = version
        self.newestNumber = newestNumber
        self.previousNumber = previousNumber
        self.passages = passages
        self.figures = figures
    }

    /// Whether this is the version that can be commented.
    public var isNewest: Bool { version.number == newestNumber }

    /// The passages, headings left out, with which a page of the original begins.
    var pageStarts: Set<PassageID> {
        var last: Int?
        var starts: Set<PassageID> = []
        for passage in passages where passage.kind != .heading && passage.page != nil {
            if passage.page != last { starts.insert(passage.id) }
            last = passage.page
        }
        return starts
    }
}

/// A draft in one version, without the passages.
struct EditionHeading: Sendable, RowDecodable {
    let draft: Draft
    let version: DraftVersion
    let newestNumber: Int
    let previousNumber: Int?
    let figures: DraftFigures

    init(_ row: Row) throws {
        draft = try Draft(row)
        version = try DraftVersion(row)
        newestNumber = try row.decode("newest")
        previousNumber = try row.decode("previous")
        figures = try DraftFigures(row)
    }

    func edition(_ passages: [Passage]) -> DraftEdition {
        DraftEdition(
            draft: draft, version: version, newestNumber: newestNumber, previousNumber: previousNumber,
            passages: passages, figures: figures)
    }
}
