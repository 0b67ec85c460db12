import Civic
import Testing

@testable import Search

/// Sixty queries over texts of ours: nineteen of twenty expected texts are among the first ten.
@Suite struct RecallTests {
    static let target = 0.95

    @Test func `sixty queries find what they should`() async throws {
        try await SearchWorld.with { world in
            for (place, text) in RecallCorpus.texts.enumerated() {
                try await world.keep(.comment, Int64(place + 1), text)
            }
            try await world.index.update()
            var (wanted, found) = (0, 0)
            var misses: [String] = []
            for query in RecallQuery.plain + RecallQuery.folded {
                let top = Set(try await world.found(query.query).prefix(10))
                let missing = query.expected.subtracting(top)
                wanted += query.expected.count
                found += query.expected.count - missing.count
                if !missing.isEmpty {
                    misses.append("\(query.query): \(missing.sorted()), found \(top.sorted())")
                }
            }
            let recall = Double(found) / Double(wanted)
            print("recall at 10: \(found) of \(wanted)", misses.joined(separator: "\n"), separator: "\n")
            #expect(recall >= Self.target, "\(misses.joined(separator: "; "))")
        }
    }

    @Test func `there are sixty, and twenty of them share no two neighbors with what they find`() {
        #expect(RecallQuery.plain.count + RecallQuery.folded.count == 60)
        #expect(RecallQuery.folded.count == 20)
        for query in RecallQuery.folded {
            let letters = Array(query.query)
            let pairs = zip(letters, letters.dropFirst()).map { String([$0, $1]) }
            for id in query.expected {
                let text = RecallCorpus.texts[Int(id) - 1]
                #expect(!pairs.contains { text.contains($0) }, "\(query.query) in \(id)")
            }
        }
    }
}
