import Civic
import Loops
import Paper
import Synchronization
import Testing

@testable import Drafts

@Suite("A draft on paper")
struct DraftPaperTests {
    private func paper(_ title: String = "計画", terms: [Term] = []) -> DraftPaper {
        DraftPaper(
            version: ID(rawValue: 5), title: title, city: "汐見市", terms: terms,
            address: "https://shiomi.example/drafts/plan/versions/2")
    }

    @Test("it has the passages in order, the notes and the explained words behind them")
    func pieces() throws {
        let edition = DraftEdition(
            draft: try PageSample.draft(), version: PageSample.version, newestNumber: 2,
            passages: PageSample.passages)
        let term = Term(id: ID(rawValue: 1), word: "手続き", ownExplanation: "市に届けること。")
        let document = paper(terms: [term]).document(edition, try PageSample.phrases())
        let texts = document.pieces.map(\.text)
        #expect(texts.prefix(3) == ["第１章 窓口", "戦略１ 待たない", "手続き（※１）を<短く>します。"])
        #expect(texts.suffix(4) == ["注", "※１ 市に届けること。", "用語の説明", "市に届けること。"])
        #expect(document.pieces.last?.kind == .explanation(of: "手続き"))
        #expect(document.facts.contains("第2版") && document.facts.contains(paper().address))
    }

    @Test("a page of the original is named where it begins")
    func margins() throws {
        let passages = [7, 7, nil, 8].enumerated().map { place, page in
            Passage(
                id: ID(rawValue: Int64(place)), position: place + 1, kind: .paragraph, text: "文", page: page)
        }
        let edition = DraftEdition(
            draft: try PageSample.draft(), version: PageSample.version, newestNumber: 2, passages: passages)
        let document = paper().document(edition, try PageSample.phrases())
        #expect(document.pieces.map(\.margin) == ["原本7ページ", "", "", "原本8ページ"])
    }

    @Test("a file that many ask for is made once, another anew")
    func shelf() async throws {
        let workers = WorkerThreads(name: "test", threads: 2, queue: 8)
        defer { workers.stop() }
        let shelf = PaperShelf(workers: workers)
        let made = Tally()
        let (one, other) = (paper(), paper("別の計画"))
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<20 {
                group.addTask {
                    try await shelf.file(one) {
                        made.add()
                        return [1]
                    }
                }
            }
            for try await bytes in group { #expect(bytes == [1]) }
        }
        #expect(try await shelf.file(other) { [2] } == [2])
        #expect(try await shelf.file(one) { [3] } == [1])
        #expect(made.count == 1)
    }

    @Test("files beyond the limit make room, and a full queue says so at once")
    func limits() async throws {
        let workers = WorkerThreads(name: "test", threads: 1, queue: 1)
        let shelf = PaperShelf(workers: workers, limit: 10)
        _ = try await shelf.file(paper()) { [UInt8](repeating: 1, count: 8) }
        _ = try await shelf.file(paper("別の計画")) { [UInt8](repeating: 2, count: 8) }
        #expect(try await shelf.file(paper()) { [3] } == [3])
        workers.stop()
        await #expect(throws: WorkerThreads.QueueIsFull.self) {
            try await shelf.file(paper("また別の計画")) { [4] }
        }
    }
}

/// How often something was done, on whatever threads.
private final class Tally: Sendable {
    private let number = Mutex(0)

    var count: Int { number.withLock(\.self) }

    func add() {
        number.withLock { $0 += 1 }
    }
}
