import Civic
import Documents
import TestSupport
import Testing

@testable import Drafts

@Suite("Correcting a manuscript")
struct ManuscriptTests {
    private typealias Entry = Manuscript.Entry

    private func id(_ number: Int64) -> PassageID { PassageID(rawValue: number) }

    private func entry(
        _ number: Int64, _ text: String, _ kind: Passage.Kind = .paragraph, level: Int = 0
    ) -> Manuscript.Entry {
        Manuscript.Entry(
            id: id(number), kind: kind, level: level,
            label: Wording.label(of: text, kind, level: level), text: text, lines: [Int(number)],
            confidence: .likely)
    }

    /// Two chapters with a footnote at the end; the first passage is the cover's, which no level tells.
    private var sample: Manuscript {
        var entries = [
            entry(1, "第1章 窓口", .heading, level: 1), entry(2, "待つ時間を半分に"), entry(3, "します。"),
            entry(4, "朝市", .heading, level: 2), entry(5, "駐車場", .item, level: 1),
            entry(6, "第2章 図書館", .heading, level: 1), entry(7, "夜も開けます。"),
            entry(8, "※1 市の朝市。", .note),
        ]
        let chapters = Manuscript(entries).chapters
        for index in entries.indices { entries[index].chapter = chapters[entries[index].id] ?? [] }
        entries[6].chapter = ["表紙"]
        entries[7].term = Manuscript.Term("朝市")
        return Manuscript(entries)
    }

    private func texts(_ manuscript: Manuscript) -> [String] { manuscript.entries.map(\.text) }

    @Test("a sentence that the import cut in two is joined; the first passage stays, with the lines of both")
    func join() throws {
        var manuscript = sample
        _ = try manuscript.correct(.join(id(3)))
        let joined = try #require(manuscript[id(2)])
        #expect(joined.text == "待つ時間を半分にします。")
        #expect(joined.lines == [2, 3])
        #expect(manuscript[id(3)] == nil)
    }

    @Test("words of Latin letters are joined with a space, entries of lists as lines")
    func joinings() throws {
        var latin = Manuscript([entry(1, "Open"), entry(2, "Data")])
        _ = try latin.correct(.join(id(2)))
        #expect(texts(latin) == ["Open Data"])
        var list = Manuscript([entry(1, "駐車場", .item, level: 1), entry(2, "六時から")])
        _ = try list.correct(.join(id(2)))
        #expect(texts(list) == ["駐車場\n六時から"])
    }

    @Test("what is split off a heading is a paragraph; the first part keeps the id")
    func split() throws {
        var manuscript = sample
        _ = try manuscript.correct(.split(id(6), ["第2章 図書館", "夜の利用"]), new: [id(9)])
        #expect(manuscript[id(6)]?.text == "第2章 図書館")
        let part = try #require(manuscript[id(9)])
        #expect(part.kind == .paragraph)
        #expect(part.chapter == ["第2章 図書館"])
        #expect(part.lines == [6])
    }

    @Test("a paragraph that becomes a heading takes what follows under it")
    func heading() throws {
        var manuscript = sample
        _ = try manuscript.correct(
            .rewrite(id(2), Wording(kind: .heading, level: 2, text: "待つ時間", label: "")))
        #expect(manuscript[id(3)]?.chapter == ["第1章 窓口", "待つ時間"])
        #expect(manuscript[id(5)]?.chapter == ["第1章 窓口", "朝市"])
    }

    @Test(
        "a heading that is reworded is followed by the chapters and by its label; what no level tells stays")
    func reworded() throws {
        var manuscript = sample
        _ = try manuscript.correct(
            .rewrite(id(1), Wording(kind: .heading, level: 1, text: "第3章 窓口", label: "第1章")))
        #expect(manuscript[id(1)]?.label == "第3章")
        #expect(manuscript[id(5)]?.chapter == ["第3章 窓口", "朝市"])
        #expect(manuscript[id(7)]?.chapter == ["表紙"])
    }

    @Test("a label that staff gave stays when the text changes")
    func label() throws {
        var manuscript = sample
        _ = try manuscript.correct(
            .rewrite(id(1), Wording(kind: .heading, level: 1, text: "第1章 窓口", label: "戦略1")))
        _ = try manuscript.correct(
            .rewrite(id(1), Wording(kind: .heading, level: 1, text: "第9章", label: "戦略1")))
        #expect(manuscript[id(1)]?.label == "戦略1")
    }

    @Test("the first passage can't go up, and nothing is done twice")
    func nothing() throws {
        var manuscript = sample
        #expect(try manuscript.correct(.up(id(1))).isEmpty)
        #expect(try manuscript.correct(.down(id(8))).isEmpty)
        #expect(try manuscript.correct(.join(id(1))).isEmpty)
        #expect(try manuscript.correct(.move(id(2), before: id(3))).isEmpty)
        #expect(manuscript == sample)
        #expect(throws: Manuscript.PassageIsGone.self) { _ = try manuscript.correct(.drop(id(99))) }
    }

    @Test("a line that was left out comes back where it stood, once")
    func restore() throws {
        var manuscript = sample
        manuscript.entries[2].lines = [20]
        manuscript.entries[3].lines = [30]
        let line = DroppedLine(line: 25, text: "　図の注記　", reason: .textBox)
        _ = try manuscript.correct(.restore(line), new: [id(9)])
        #expect(manuscript.predecessor(of: id(9)) == id(3))
        #expect(manuscript[id(9)]?.chapter == ["第1章 窓口"])
        #expect(try manuscript.correct(.restore(line), new: [id(10)]).isEmpty)
    }

    @Test("cells at the ends of a table's rows stay, though they are empty")
    func table() {
        let wording = Wording(kind: .table, text: "\n\t令和8年\t令和9年\n件数\t3\t\n")
        #expect(wording.text == "\t令和8年\t令和9年\n件数\t3\t")
        #expect(wording.level == 0)
    }

    @Test(
        "any acts, all taken back, leave the manuscript exactly as it was",
        arguments: 1...40 as ClosedRange<UInt64>)
    func undone(seed: UInt64) throws {
        var random = SeededRandom(seed)
        var manuscript = sample
        var (undoings, dropped) = ([[Manuscript.Step]](), [Manuscript.Entry]())
        var next: Int64 = 100
        for _ in 0..<60 {
            let before = manuscript
            let correction = act(on: manuscript, dropped, &random)
            if case .drop(let id) = correction, let entry = manuscript[id] { dropped.append(entry) }
            let new = (0..<correction.newPassages).map { id(next + Int64($0)) }
            next += Int64(new.count)
            let steps = try manuscript.correct(correction, new: new)
            #expect(steps.isEmpty == (manuscript == before), "\(correction)")
            #expect(Set(manuscript.entries.map(\.id)).count == manuscript.entries.count)
            if !steps.isEmpty { undoings.append(steps) }
        }
        for steps in undoings.reversed() { try manuscript.undo(steps) }
        #expect(manuscript == sample)
    }

    private func act(
        on manuscript: Manuscript, _ dropped: [Manuscript.Entry], _ random: inout SeededRandom
    ) -> Correction {
        guard let entry = manuscript.entries.randomElement(using: &random) else {
            return .restore(DroppedLine(line: 500, text: "戻す行", reason: .markup))
        }
        let kinds = Passage.Kind.allCases
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return .up(entry.id)
        case 1: return .down(entry.id)
        case 2: return .join(entry.id)
        case 3: return .drop(entry.id)
        case 4: return .split(entry.id, [entry.text, "続き", "終わり"])
        case 5: return .check(entry.id)
        case 6:
            let target = manuscript.entries.randomElement(using: &random) ?? entry
            return .move(entry.id, before: target.id)
        case 7:
            let line = Int.random(in: 0...9, using: &random)
            return .restore(DroppedLine(line: line, text: "戻す行\(line)", reason: .markup))
        case 8:
            return dropped.randomElement(using: &random).map { .bringBack($0, after: nil) } ?? .up(entry.id)
        default:
            let kind = kinds.randomElement(using: &random) ?? .paragraph
            let level = Int.random(in: 1...3, using: &random)
            return .rewrite(
                entry.id, Wording(kind: kind, level: level, text: entry.text + "。", label: entry.label))
        }
    }
}
