import Civic
import Postgres

/// Names the rows of `personal_export`.
public enum PersonalExportKind {}
public typealias PersonalExportID = ID<PersonalExportKind>

/// That a member of staff took out personal data, and for what.
public struct PersonalExport: Sendable, RowDecodable {
    public static let purposeLimit = 300

    public let id: PersonalExportID
    /// Nil for the command line.
    public let staffID: StaffID?
    public let purpose: String
    public let madeAt: Instant

    public init(_ row: Row) throws {
        id = try row.decode("id")
        staffID = try row.decode("staff_id")
        purpose = try row.decode("purpose")
        madeAt = try row.decode("made_at")
    }
}

/// All SQL about exports of personal data.
public struct PersonalExportStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    public func add(_ purpose: String, by staff: StaffID?) async throws -> PersonalExportID {
        let id: PersonalExportID? = try await database.value(
            "INSERT INTO personal_export (staff_id, purpose) VALUES (\(staff), \(purpose)) RETURNING id")
        guard let id else { throw NothingWasStored() }
        return id
    }

    public func find(_ id: PersonalExportID) async throws -> PersonalExport? {
        try await database.first(
            "SELECT id, staff_id, purpose, made_at FROM personal_export WHERE id = \(id)")
    }

    public func newest(limit: Int) async throws -> [PersonalExport] {
        try await database.all(
            "SELECT id, staff_id, purpose, made_at FROM personal_export ORDER BY id DESC LIMIT \(limit)")
    }

    private struct NothingWasStored: Error {}
}
