import Civic
import Postgres

/// One point that residents made, in short, and what the city says to it.
public struct OpinionItem: Sendable, Equatable, RowDecodable {
    public enum State: String, Sendable, CaseIterable {
        /// Seen by staff only: category, summary or answer is missing.
        case open
        /// Seen by staff only: whole, and not yet given to whoever approves it.
        case written
        /// Waits for approval.
        case checked
        /// Seen by staff only: could be published.
        case approved
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
    /// By when the section is to have written its answer.
    public let dueOn: CivilDate?
    public let stage: AnswerStage
    public let publishedAt: Instant?
    /// Counts changes.
    public let version: Int
    public let editedBy: StaffID?
    public let editedAt: Instant

    static let columns: SQL = """
        i.id, i.consultation_id, i.number, i.category_id, i.chapter, i.summary, i.answer, i.section,
        i.due_on::text AS due_on, i.stage, i.published_at, i.version, i.edited_by, i.edited_at
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
        dueOn = try row.decode("due_on")
        stage = try row.decode("stage")
        publishedAt = try row.decode("published_at")
        version = try row.decode("version")
        editedBy = try row.decode("edited_by")
        editedAt = try row.decode("edited_at")
    }

    public var state: State {
        if publishedAt != nil { return .published }
        switch stage {
        case .draft: return lacking.isEmpty ? .written : .open
        case .checked: return .checked
        case .approved: return .approved
        }
    }

    /// Whether it was checked or approved and is not public yet: a change takes that back.
    var isUnderway: Bool { publishedAt == nil && stage != .draft }

    /// Whether its answer should have been written before this day.
    public func isOverdue(on day: CivilDate) -> Bool {
        guard let dueOn, [.open, .written].contains(state) else { return false }
        return dueOn < day
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
        answer: String = "", section: String = "", dueOn: CivilDate? = nil, stage: AnswerStage = .draft,
        publishedAt: Instant? = nil, version: Int = 1,
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
        self.dueOn = dueOn
        self.stage = stage
        self.publishedAt = publishedAt
        self.version = version
        self.editedBy = editedBy
        self.editedAt = editedAt
    }
}
