import Civic
import Japanese
import Testing

@testable import Drafts

@Suite("Two versions of a draft")
struct VersionComparisonTests {
    private func passages(_ texts: [(Int64, String)]) -> [Passage] {
        texts.enumerated().map { place, one in
            Passage(
                id: ID(rawValue: one.0), position: place + 1, kind: .paragraph, chapter: ["第１章"], text: one.1)
        }
    }

    private func aspects(_ comparison: VersionComparison) -> [String] {
        comparison.changes.map { change in
            "\(change.passage?.id.rawValue ?? 0) \(change.aspects.map(\.rawValue).sorted().joined(separator: " "))"
        }
    }

    @Test("passages are the same, reworded, new, gone at their old place, or moved")
    func kinds() {
        let old = passages([(1, "一つめ。"), (2, "二つめ。"), (3, "三つめ。"), (4, "四つめ。")])
        let new = passages([(1, "一つめ。"), (4, "四つめ。"), (3, "三番めです。"), (5, "五つめ。")])
        let comparison = VersionComparison(from: old, to: new)
        #expect(aspects(comparison) == ["1 same", "2 gone", "4 moved", "3 changed", "5 new"])
        #expect(comparison.counts == [.same: 1, .gone: 1, .moved: 1, .changed: 1, .new: 1])
    }

    @Test("of a divided passage no part is shown as deleted where it stands in another")
    func divided() throws {
        let old = passages([(1, "窓口を開けます。夜も開けます。")])
        let new = passages([(1, "窓口を開けます。"), (2, "夜も開けます。")])
        let comparison = VersionComparison(
            from: old, to: new, origins: [PassageOrigin(ID(rawValue: 2), from: ID(rawValue: 1))])
        #expect(aspects(comparison) == ["1 changed", "2 changed"])
        #expect(comparison.changes.allSatisfy { !$0.isReworded })
        #expect(comparison.changes[0].isDivided && comparison.changes[1].origins.map(\.id.rawValue) == [1])
    }

    @Test("a joined passage is compared with all it came from, and none of these is gone")
    func joined() {
        let old = passages([(1, "窓口を開けます。"), (2, "夜も開けます。")])
        let new = passages([(1, "窓口を開けます。\n夜も開けます。")])
        let comparison = VersionComparison(
            from: old, to: new, origins: [PassageOrigin(ID(rawValue: 1), from: ID(rawValue: 2))])
        #expect(aspects(comparison) == ["1 changed"])
        #expect(comparison.changes.allSatisfy { !$0.isReworded })
    }

    @Test("an address names two versions and nothing else")
    func addresses() {
        #expect(VersionSpan(pathSegment: "1..12") == VersionSpan(1, 12))
        #expect(VersionSpan(1, 12).pathSegment == "1..12")
        for wrong in ["1", "1..", "..2", "1...2", "01..2", "1..2..3", "a..b", "-1..2", "1..99999999999"] {
            #expect(VersionSpan(pathSegment: wrong) == nil, "\(wrong)")
        }
    }
}
