import Civic
import Postgres

/// One line of an item's history.
public struct TakenStep: Sendable, Equatable, RowDecodable {
    public let item: OpinionItemID
    public let step: AnswerStep
    public let staffID: StaffID
    public let decidedOn: CivilDate?
    public let document: String
    public let note: String
    public let takenAt: Instant

    public init(_ row: Row) throws {
        item = try row.decode("item_id")
        step = try row.decode("step")
        staffID = try row.decode("staff_id")
        decidedOn = try row.decode("decided_on")
        document = try row.decode("document")
        note = try row.decode("note")
        takenAt = try row.decode("taken_at")
    }
}

/// A decision on paper: its day and the number of the document.
public struct Decision: Sendable, Equatable {
    public let day: CivilDate
    public let document: String

    public init(on day: CivilDate, document: String) {
        self.day = day
        self.document = document
    }
}

/// All SQL about what was done to items.
public struct StepStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// The history of items, the oldest step first.
    public func steps(of items: [OpinionItemID]) async throws -> [OpinionItemID: [TakenStep]] {
        let steps: [TakenStep] = try await database.all(
            """
            SELECT item_id, step, staff_id, decided_on::text AS decided_on, document, note, taken_at
            FROM opinion_step WHERE item_id = ANY(\(items)) ORDER BY id
            """)
        return Dictionary(grouping: steps, by: \.item)
    }

    func add(
        _ step: AnswerStep, to item: OpinionItemID, by member: StaffID, writtenBy: StaffID? = nil,
        decision: Decision? = nil, note: String = ""
    ) async throws {
        try await database.execute(
            """
            INSERT INTO opinion_step (item_id, step, staff_id, written_by, decided_on, document, note)
            VALUES (\(item), \(step), \(member), \(writtenBy), \(decision?.day)::date,
                    \(decision?.document ?? ""), \(note))
            """)
    }
}
