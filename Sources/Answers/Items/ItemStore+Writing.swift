import Civic
import Postgres

/// What staff wrote into an item's form.
public struct ItemWords: Sendable, Equatable {
    public var categoryID: AnswerCategoryID?
    public var chapter: String
    public var summary: String
    public var answer: String
    public var section: String
    public var dueOn: CivilDate?

    public init(
        categoryID: AnswerCategoryID? = nil, chapter: String = "", summary: String = "", answer: String = "",
        section: String = "", dueOn: CivilDate? = nil
    ) {
        self.categoryID = categoryID
        self.chapter = chapter
        self.summary = summary
        self.answer = answer
        self.section = section
        self.dueOn = dueOn
    }

    /// The words that an item has.
    public init(of item: OpinionItem) {
        self.init(
            categoryID: item.categoryID, chapter: item.chapter, summary: item.summary, answer: item.answer,
            section: item.section, dueOn: item.dueOn)
    }

    /// Whether residents read the same in both: who answers by when is for staff.
    func readsLike(_ other: ItemWords) -> Bool {
        (categoryID, chapter, summary, answer)
            == (other.categoryID, other.chapter, other.summary, other.answer)
    }
}

extension ItemStore {
    /// Adds an item at the end of the table.
    func add(_ words: ItemWords, to consultation: ConsultationID, by member: StaffID) async throws
        -> OpinionItemID
    {
        let id: OpinionItemID? = try await database.value(
            """
            INSERT INTO opinion_item (consultation_id, number, category_id, chapter, summary, answer, section,
                                      due_on, edited_by)
            SELECT \(consultation), coalesce(max(number), 0) + 1, \(words.categoryID), \(words.chapter),
                   \(words.summary), \(words.answer), \(words.section), \(words.dueOn)::date, \(member)
            FROM opinion_item WHERE consultation_id = \(consultation) RETURNING id
            """)
        guard let id else { throw ItemIsGone() }
        return id
    }

    /// Changes an item that still has this version. What is not public has to be checked and approved again.
    ///
    /// - Returns: false when somebody changed it meanwhile; nothing is written then.
    func change(
        _ id: OpinionItemID, version: Int, to words: ItemWords, by member: StaffID
    ) async throws -> Bool {
        try await database.execute(
            """
            UPDATE opinion_item
            SET category_id = \(words.categoryID), chapter = \(words.chapter), summary = \(words.summary),
                answer = \(words.answer), section = \(words.section), due_on = \(words.dueOn)::date,
                stage = CASE WHEN published_at IS NULL THEN 'draft' ELSE stage END,
                version = version + 1, edited_by = \(member), edited_at = now()
            WHERE id = \(id) AND version = \(version)
            """) == 1
    }

    /// Changes who answers an item by when; who wrote it last stays.
    func assign(_ id: OpinionItemID, version: Int, to words: ItemWords) async throws -> Bool {
        try await database.execute(
            """
            UPDATE opinion_item
            SET section = \(words.section), due_on = \(words.dueOn)::date, version = version + 1
            WHERE id = \(id) AND version = \(version)
            """) == 1
    }

    /// Items that answer one of these posts, public or not; locked until the transaction ends.
    func answering(_ subjects: [Subject]) async throws -> [OpinionItem] {
        try await database.all(
            """
            SELECT \(OpinionItem.columns) FROM opinion_item i
            WHERE i.id IN (
                SELECT item_id FROM opinion_source WHERE (subject_kind, subject_id) IN (
                    SELECT * FROM unnest(\(subjects.map(\.kind)), \(subjects.map(\.id)))))
            ORDER BY i.id FOR UPDATE OF i
            """)
    }

    /// Changes an item's words because somebody's wish to be forgotten asks for it; who wrote it last stays.
    func rewrite(_ id: OpinionItemID, summary: String, answer: String) async throws {
        try await database.execute(
            """
            UPDATE opinion_item
            SET summary = \(summary), answer = \(answer), version = version + 1,
                stage = CASE WHEN published_at IS NULL THEN 'draft' ELSE stage END
            WHERE id = \(id)
            """)
    }

    /// Takes an item on or back on its way to the publication.
    func set(_ stage: AnswerStage, of id: OpinionItemID) async throws {
        try await database.execute("UPDATE opinion_item SET stage = \(stage) WHERE id = \(id)")
    }

    /// Takes the check or the approval of an item back, because what it says has changed.
    func reopen(_ id: OpinionItemID, by member: StaffID) async throws {
        try await set(.draft, of: id)
        try await StepStore(database).add(.reopening, to: id, by: member)
    }

    /// Moves an item to another number; those between change theirs by one.
    func move(_ item: OpinionItem, to number: Int) async throws {
        try await database.execute(
            """
            UPDATE opinion_item SET number = CASE
                WHEN id = \(item.id) THEN \(number)
                WHEN number > \(item.number) THEN number - 1
                ELSE number + 1 END
            WHERE consultation_id = \(item.consultationID)
              AND number BETWEEN \(min(item.number, number)) AND \(max(item.number, number))
            """)
    }

    /// Takes an unpublished item out and closes the gap in the numbers.
    func remove(_ item: OpinionItem) async throws {
        try await database.execute(
            "DELETE FROM opinion_item WHERE id = \(item.id) AND published_at IS NULL")
        try await database.execute(
            """
            UPDATE opinion_item SET number = number - 1
            WHERE consultation_id = \(item.consultationID) AND number > \(item.number)
            """)
    }

    /// Makes all items of a consultation public that are not yet.
    func publish(in consultation: ConsultationID, at now: Instant) async throws {
        try await database.execute(
            """
            UPDATE opinion_item SET published_at = \(now)
            WHERE consultation_id = \(consultation) AND published_at IS NULL
            """)
    }
}

/// An item that was there a moment ago can't be found; trying again helps.
struct ItemIsGone: Error {}
