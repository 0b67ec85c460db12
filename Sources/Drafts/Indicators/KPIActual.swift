import Civic
import Foundation
import Postgres

/// What an indicator really came to in a fiscal year; of a cumulative one the total at the end of that year.
public struct KPIActual: Sendable, Equatable {
    public let year: FiscalYear
    public let value: Decimal
    public let note: String
    /// Where the number comes from.
    public let source: String
    /// Whether the number may still change.
    public let isProvisional: Bool
    /// Counts the changes of this year's number, from 1.
    public let revision: Int
    public let recordedAt: Instant

    public init(
        year: FiscalYear, value: Decimal, note: String = "", source: String = "", isProvisional: Bool = false,
        revision: Int = 1, recordedAt: Instant = .now
    ) {
        self.year = year
        self.value = value
        self.note = note
        self.source = source
        self.isProvisional = isProvisional
        self.revision = revision
        self.recordedAt = recordedAt
    }
}

extension KPIActual: RowDecodable {
    static let columns: SQL = """
        kpi_id, year, value::text AS value, note, source, is_provisional, revision, recorded_at
        """

    public init(_ row: Row) throws {
        self.init(
            year: FiscalYear(try row.decode("year", as: Int.self)),
            value: decimal(try row.decode("value")) ?? 0,
            note: try row.decode("note"), source: try row.decode("source"),
            isProvisional: try row.decode("is_provisional"), revision: try row.decode("revision"),
            recordedAt: try row.decode("recorded_at"))
    }
}

/// A number that was corrected or removed since.
public struct FormerActual: Sendable, RowDecodable {
    public let actual: KPIActual
    public let replacedAt: Instant

    public init(_ row: Row) throws {
        actual = try KPIActual(row)
        replacedAt = try row.decode("replaced_at")
    }
}
