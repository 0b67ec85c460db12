import Testing

@testable import Postgres

@Suite struct SQLTests {
    @Test func `values become numbered places`() {
        let sql: SQL = "SELECT * FROM idea WHERE id = \(7) AND title = \("x'); DROP TABLE idea --")"
        #expect(sql.text == "SELECT * FROM idea WHERE id = $1 AND title = $2")
        #expect(sql.bindings.map(\.type) == [20, 25])
    }

    @Test func `a nested statement is renumbered by its place`() {
        let visible: SQL = "state = \("open") AND author = \(3)"
        let sql: SQL = "SELECT \(1) WHERE \(visible) OR \(fragment: visible) LIMIT \(10)"
        #expect(
            sql.text == "SELECT $1 WHERE state = $2 AND author = $3 OR state = $4 AND author = $5 LIMIT $6")
        #expect(sql.bindings.count == 6)
    }

    @Test func `statements are joined with a separator`() {
        let conditions: [SQL] = ["a = \(1)", "b = \(2)", "c"]
        #expect(conditions.joined(separator: " AND ").text == "a = $1 AND b = $2 AND c")
        #expect(([] as [SQL]).joined(separator: " AND ").text == "")
    }

    @Test func `raw text and names made by the program stand in the text`() {
        let sql: SQL = "SELECT * FROM \(identifier: "a\"b") ORDER BY \(raw: "posted_at DESC")"
        #expect(sql.text == "SELECT * FROM \"a\"\"b\" ORDER BY posted_at DESC")
    }

    @Test func `an absent value keeps its type`() {
        let sql: SQL = "SELECT \(nil as Int?), \(nil as [String]?)"
        #expect(sql.bindings.map(\.type) == [20, 1009])
        #expect(sql.bindings.allSatisfy { $0.bytes == nil })
    }
}
