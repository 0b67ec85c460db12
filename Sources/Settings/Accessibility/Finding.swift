import Civic
import Postgres

/// What a test found for one criterion.
public struct Finding: Sendable, Equatable {
    public enum Result: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
        /// As long as nobody entered anything: nothing may be claimed.
        case untested
        case met, unmet
        /// Nothing on the tested pages is of this kind, as where there is no video.
        case inapplicable
    }

    public var result: Result
    public var remark: String

    public init(_ result: Result = .untested, remark: String = "") {
        self.result = result
        self.remark = remark
    }
}

/// All SQL about findings.
public struct AccessibilityStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// Findings by the number of their criterion; those that are missing are untested.
    public func all() async throws -> [String: Finding] {
        let rows = try await database.rows("SELECT criterion, result, remark FROM accessibility_finding")
        return try Dictionary(
            uniqueKeysWithValues: rows.map { row in
                let finding = Finding(try row.decode("result"), remark: try row.decode("remark"))
                return (try row.decode("criterion"), finding)
            })
    }

    /// Writes all findings in place of those before.
    func replace(by findings: [String: Finding]) async throws {
        let numbers = findings.keys.sorted()
        try await database.execute("DELETE FROM accessibility_finding")
        try await database.execute(
            """
            INSERT INTO accessibility_finding (criterion, result, remark)
            SELECT * FROM unnest(\(numbers), \(numbers.compactMap { findings[$0]?.result.rawValue }),
                                 \(numbers.compactMap { findings[$0]?.remark }))
            """)
    }
}
