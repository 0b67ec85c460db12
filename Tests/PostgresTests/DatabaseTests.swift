import Postgres
import TestSupport
import Testing

@Suite struct DatabaseTests {
    @Test func `values go there and back`() async throws {
        try await withDatabase { database in
            let now = Instant.now
            let row = try #require(
                try await database.rows(
                    """
                    SELECT \(1) AS a, \(Int32(-2)) AS b, \(Int16(3)) AS c, \(true) AS d, \("海の😀\"'\\") AS e,
                        \(2.5) AS f, \(now) AS g, \(Bytes([0, 255, 16])) AS h, \([Int64.min, 5]) AS i,
                        \(["a", "b,\"c\" {", "", "NULL"]) AS j, \(nil as String?) AS k, \([] as [Int]) AS l
                    """
                ).first)
            #expect(try row.decode("a") == 1)
            #expect(try row.decode("b") == Int32(-2))
            #expect(try row.decode("c") == Int16(3))
            #expect(try row.decode("d") == true)
            #expect(try row.decode("e") == "海の😀\"'\\")
            #expect(try row.decode("f") == 2.5)
            #expect(try row.decode("g") == now)
            #expect(try row.decode("h") == Bytes([0, 255, 16]))
            #expect(try row.decode("i") == [Int64.min, 5])
            #expect(try row.decode("j") == ["a", "b,\"c\" {", "", "NULL"])
            #expect(try row.decode("k") == nil as String?)
            #expect(try row.decode("l") == [Int]())
        }
    }
}
