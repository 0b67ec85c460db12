import Foundation
import Postgres
import TestSupport
import Testing

private enum Stance: String, SQLCodable {
    case agree
    case disagree
}

private struct DraftID: RawRepresentable, SQLCodable, Hashable {
    let rawValue: Int64
}

private struct Draft: RowDecodable, Equatable {
    let id: DraftID
    let stance: Stance?

    init(_ row: Row) throws {
        id = try row.decode("id")
        stance = try row.decode("stance")
    }
}

@Suite struct RowTests {
    @Test func `rows become values, raw values included`() async throws {
        try await withDatabase { database in
            let drafts = try await database.all(
                "SELECT 5 AS id, \(Stance.agree) AS stance UNION ALL SELECT 6, NULL ORDER BY id",
                as: Draft.self)
            #expect(drafts.map(\.id) == [DraftID(rawValue: 5), DraftID(rawValue: 6)])
            #expect(drafts.map(\.stance) == [.agree, nil])
            #expect(
                try await database.first("SELECT 1 AS id, 'agree' AS stance WHERE false", as: Draft.self)
                    == nil)
            #expect(
                try await database.value("SELECT count(*) FROM generate_series(1, 12)", as: Int.self) == 12)
            #expect(try await database.values("VALUES ('a'), ('b')", as: String.self) == ["a", "b"])
        }
    }

    @Test(arguments: [
        ("SELECT 1 AS other", ColumnError.Problem.missing), ("SELECT NULL::int AS stance", .null),
        ("SELECT 'perhaps' AS stance", .unreadable),
    ])
    func `an error names the column and hides the value`(query: String, problem: ColumnError.Problem)
        async throws
    {
        try await withDatabase { database in
            let row = try #require(try await database.rows(SQL(unsafeText: query)).first)
            let error = #expect(throws: ColumnError.self) { try row.decode("stance", as: Stance.self) }
            #expect(error?.column == "stance")
            #expect(error?.problem == problem)
            #expect(error?.description.contains("perhaps") == false)
        }
    }

    @Test func `numbers too large and other texts are refused`() async throws {
        try await withDatabase { database in
            let row = try #require(
                try await database.rows(
                    "SELECT 40000 AS a, 1.5 AS b, '' AS c, '9223372036854775808' AS d, '-' AS e"
                )
                .first)
            #expect(throws: ColumnError.self) { try row.decode("a", as: Int16.self) }
            for column in ["b", "c", "d", "e"] {
                #expect(throws: ColumnError.self) { try row.decode(column, as: Int.self) }
            }
        }
    }

    @Test func `identifiers and times of any age are read exactly`() async throws {
        try await withDatabase { database in
            let id = UUID()
            #expect(try await database.value("SELECT \(id)", as: UUID.self) == id)
            for text in ["1970-01-01T00:00:00Z", "1868-10-23T12:34:56.000001Z", "2000-02-29T23:59:59.5+09"] {
                let row = try #require(
                    try await database.rows(
                        "SELECT \(text)::timestamptz AS at, (extract(epoch FROM \(text)::timestamptz) * 1000000)::bigint AS us"
                    ).first)
                let at = try row.decode("at", as: Instant.self)
                #expect(try row.decode("us") == at.microseconds)
                #expect(
                    try await database.value("SELECT \(at) = \(text)::timestamptz", as: Bool.self) == true)
            }
        }
    }

    @Test func `a NUL in a text is refused, not cut`() async throws {
        try await withDatabase { database in
            let error = await #expect(throws: PostgresError.self) {
                try await database.rows("SELECT \("a\0b")")
            }
            #expect(error?.sqlState == "22021")
        }
    }
}
