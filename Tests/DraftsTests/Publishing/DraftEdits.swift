import Documents
import TestSupport

@testable import Drafts

/// Edits a draft by chance and remembers which passage each one comes from.
struct DraftEdits {
    private(set) var passages: [ImportedPassage]
    /// Index of the passage in the old version; nil for new ones.
    private(set) var origins: [Int?]
    private var random: SeededRandom

    init(seed: UInt64, passages: [ImportedPassage]) {
        self.passages = passages
        origins = passages.indices.map { $0 }
        random = SeededRandom(seed)
    }

    mutating func apply(_ count: Int) {
        for number in 0..<count {
            let index = Int.random(in: passages.indices, using: &random)
            switch Int.random(in: 0..<8, using: &random) {
            case 0..<5: reword(index)
            case 5: move(index)
            case 6: remove(index)
            default: insert(number, at: index)
            }
        }
    }

    /// Replaces, takes out or adds a few letters.
    private mutating func reword(_ index: Int) {
        var letters = Array(passages[index].text)
        guard letters.count >= 24 else { return }
        let start = Int.random(in: 0..<letters.count - 5, using: &random)
        let change = ["のこと", "", "また、さらに"].randomElement(using: &random) ?? ""
        letters.replaceSubrange(start..<start + 3, with: Array(change))
        passages[index].text = String(letters)
    }

    private mutating func move(_ index: Int) {
        let target = Int.random(in: 0..<passages.count, using: &random)
        passages.insert(passages.remove(at: index), at: target)
        origins.insert(origins.remove(at: index), at: target)
    }

    private mutating func remove(_ index: Int) {
        passages.remove(at: index)
        origins.remove(at: index)
    }

    private mutating func insert(_ number: Int, at index: Int) {
        var words = SoundWords(seed: UInt64(number) &+ random.next())
        let text = "追加\(number)：" + words.sentence()
        passages.insert(ImportedPassage(kind: .paragraph, text: text, lines: 1...1), at: index)
        origins.insert(nil, at: index)
    }
}
