import Civic
import Documents

/// Finds for each passage of a new version the passage it continues, by content and never by number or title
/// alone, so that what was said about it stays with it.
struct PassageMatching {
    /// Texts less alike than this are different passages.
    static let leastLikeness = 0.5

    private let old: [Passage]
    private let new: [ImportedPassage]
    private var ids: [PassageID?]
    private var free: Set<Int>

    /// As below, where what nothing in the last version fits may take up a passage that an earlier one had.
    static func match(
        _ new: [ImportedPassage], with old: [Passage], former: [Passage]
    ) -> [PassageID?] {
        let ids = match(new, with: old)
        let rest = new.indices.filter { ids[$0] == nil }
        guard !former.isEmpty, !rest.isEmpty else { return ids }
        let found = match(rest.map { new[$0] }, with: former)
        return zip(rest, found).reduce(into: ids) { $0[$1.0] = $1.1 }
    }

    /// The old id for each new passage, in order; nil for those that are new.
    static func match(_ new: [ImportedPassage], with old: [Passage]) -> [PassageID?] {
        var matching = PassageMatching(old: old, new: new)
        matching.takeSame { "\($0.chapter.joined(separator: "\n"))\n\($0.text)" }
        matching.takeSame { $0.text }
        matching.takeAlike()
        return matching.ids
    }

    private init(old: [Passage], new: [ImportedPassage]) {
        self.old = old
        self.new = new
        ids = Array(repeating: nil, count: new.count)
        free = Set(old.indices)
    }

    private mutating func take(_ oldIndex: Int, for newIndex: Int) {
        ids[newIndex] = old[oldIndex].id
        free.remove(oldIndex)
    }

    /// Gives passages with the same key their old ids, in the order of the draft.
    private mutating func takeSame(_ key: (Content) -> String) {
        var waiting: [String: [Int]] = [:]
        for index in free.sorted(by: >) { waiting[key(Content(old[index])), default: []].append(index) }
        for index in new.indices where ids[index] == nil {
            if let found = waiting[key(Content(new[index]))]?.popLast() { take(found, for: index) }
        }
    }

    /// Gives the rest the ids of the most alike, best pair first.
    private mutating func takeAlike() {
        for pair in pairs().sorted(by: >) where ids[pair.new] == nil && free.contains(pair.old) {
            take(pair.old, for: pair.new)
        }
    }

    private func pairs() -> [Pair] {
        let left = free.sorted().map { ($0, Content(old[$0]), TextLikeness(old[$0].text)) }
        let right = new.indices.filter { ids[$0] == nil }
        let known = LikenessIndex(left.map(\.2), queries: right.count)
        var pairs: [Pair] = []
        for index in right {
            let content = Content(new[index])
            let text = TextLikeness(new[index].text)
            for (place, other, otherText) in known.near(text).lazy.map({ left[$0] }) {
                guard other.isHeading == content.isHeading else { continue }
                let likeness = text.likeness(to: otherText)
                guard likeness >= Self.leastLikeness else { continue }
                pairs.append(
                    Pair(old: place, new: index, weight: likeness + bonus(place, other, index, content)))
            }
        }
        return pairs
    }

    /// Among alike ones the same chapter and the same place in the draft decide.
    private func bonus(_ oldIndex: Int, _ old: Content, _ newIndex: Int, _ new: Content) -> Double {
        let shift = Double(oldIndex) / Double(self.old.count) - Double(newIndex) / Double(self.new.count)
        return (old.chapter == new.chapter ? 0.08 : 0) + 0.04 * (1 - abs(shift))
    }

    private struct Content {
        let isHeading: Bool
        let chapter: [String]
        let text: String

        init(_ passage: Passage) {
            (isHeading, chapter, text) = (passage.kind == .heading, passage.chapter, passage.text)
        }

        init(_ passage: ImportedPassage) {
            if case .heading = passage.kind { isHeading = true } else { isHeading = false }
            (chapter, text) = (passage.chapter, passage.text)
        }
    }

    private struct Pair: Comparable {
        let old: Int
        let new: Int
        let weight: Double

        static func < (left: Pair, right: Pair) -> Bool {
            (left.weight, right.new, right.old) < (right.weight, left.new, left.old)
        }
    }
}
