import Civic
import Postgres

/// One point that residents made, in short, and what the city says to it.
public struct OpinionItem: Sendable, Equatable, RowDecodable {
    public enum State: String, Sendable, CaseIterable {
        /// Seen by staff only: category, summary or answer is missing.
        case open
        /// Seen by staff only: could be published.
        case ready
        /// Everyone can read it.
        case published
    }

    public let id: OpinionItemID
    public let consultationID: ConsultationID
    /// No. in the table, from 1 without gaps.
    public let number: Int
    public let categoryID: AnswerCategoryID?
    /// Where in the draft it belongs, as the table prints it.
    public let chapter: String
    /// ご意見の概要.
    public let summary: String
    /// 市の考え方.
    public let answer: String
    /// Which section of the city hall answers; for staff.
    public let section: String
    public let publishedAt: Instant?
    /// Counts changes.
    public let version: Int
    public let editedBy: StaffID?
    public let editedAt: Instant

    static let columns: SQL = """
        i.id, i.consultation_id, i.number, i.category_id, i.chapter, i.summary, i.answer, i.section,
        i.published_at, i.version, i.edited_by, i.edited_at
        """

    public init(_ row: Row) throws {
        id = try row.decode("id")
        consultationID = try row.decode("consultation_id")
        number = try row.decode("number")
        categoryID = try row.decode("category_id")
        chapter = try row.decode("chapter")
        summary = try row.decode("summary")
        answer = try row.decode("answer")
        section = try row.decode("section")
        publishedAt = try row.decode("published_at")
        version = try row.decode("version")
        editedBy = try row.decode("edited_by")
        editedAt = try row.decode("edited_at")
    }

    public var state: State {
        if publishedAt != nil { return .published }
        return lacking.isEmpty ? .ready : .open
    }

    /// A part without which an item can't be published.
    public enum Part: String, Sendable, CaseIterable {
        case category, summary, answer
    }

    /// What it still lacks, in the order of the form.
    public var lacking: [Part] {
        Part.allCases.filter { part in
            switch part {
            case .category: categoryID == nil
            case .summary: summary.isEmpty
            case .answer: answer.isEmpty
            }
        }
    }
}

extension OpinionItem {
    /// An item from values instead of a row, as pages are tested with.
    public init(
        id: OpinionItemID, consultationID: ConsultationID = ConsultationID(rawValue: 1), number: Int,
        categoryID: AnswerCategoryID? = nil, chapter: String = "", summary: String = "",
        answer: String = "", section: String = "", publishedAt: Instant? = nil, version: Int = 1,
        editedBy: StaffID? = nil, editedAt: Instant = Instant(seconds: 0)
    ) {
        self.id = id
        self.consultationID = consultationID
        self.number = number
        self.categoryID = categoryID
        self.chapter = chapter
        self.summary = summary
        self.answer = answer
        self.section = section
        self.publishedAt = publishedAt
        self.version = version
        self.editedBy = editedBy
        self.editedAt = editedAt
    }
}
