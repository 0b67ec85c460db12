import Civic
import Foundation
import Testing

@testable import Admin

@Suite struct JSONTests {
    private struct Read: Codable, Equatable {
        let id: Int64?
        let body: String?
    }

    /// What another program reads of these records written in these batches.
    private func read(_ batches: [[[ExportCell]]]) throws -> [Read] {
        var encoder = JSONTableEncoder(columns: ["id", "body"])
        var bytes = encoder.start()
        for batch in batches { bytes += encoder.encode(batch) }
        bytes += encoder.end()
        return try JSONDecoder().decode([Read].self, from: Data(bytes))
    }

    @Test func anEmptyExportIsAnEmptyArray() throws {
        #expect(try read([]).isEmpty)
        #expect(try read([[], []]).isEmpty)
    }

    @Test(arguments: [
        "=1+1", "\"", "\\", "a\r\n\tb", "\u{0}\u{1F}\u{7F}", "\u{2028}", "👨‍👩‍👧𠮷", "</script>", "",
    ])
    func everyTextComesBackAsItWas(text: String) throws {
        #expect(try read([[[.number(1), .text(text)]]]) == [Read(id: 1, body: text)])
    }

    @Test func batchesMakeOneArray() throws {
        let batch: [[ExportCell]] = [[.number(1), .text("a")], [.number(2), .none]]
        let found = try read([batch, [], [[.none, .text("c")]]])
        #expect(found == [Read(id: 1, body: "a"), Read(id: 2, body: nil), Read(id: nil, body: "c")])
    }

    @Test func aFileThatWasCutOffIsNoJSON() {
        var encoder = JSONTableEncoder(columns: ["id"])
        let bytes = encoder.start() + encoder.encode([[.number(1)]])
        #expect(throws: (any Error).self) { try JSONDecoder().decode([Read].self, from: Data(bytes)) }
    }
}
