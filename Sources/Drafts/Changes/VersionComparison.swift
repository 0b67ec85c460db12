import Civic
import Japanese

/// Says that a passage of the newer version also has text of a passage of the older one, beside the passage of its
/// own id: parts of what was divided, and what was joined.
public struct PassageOrigin: Sendable, Hashable {
    public let passage: PassageID
    public let origin: PassageID

    public init(_ passage: PassageID, from origin: PassageID) {
        self.passage = passage
        self.origin = origin
    }
}

/// Two versions of a draft, passage by passage.
public struct VersionComparison: Sendable {
    /// In the order of the newer version; what is gone stands where it stood.
    public let changes: [PassageChange]

    public init(
        from old: [Passage], to new: [Passage], origins: [PassageOrigin] = [],
        by difference: WordDifference = .installed
    ) {
        let pairing = Pairing(old: old, new: new, origins: origins)
        changes = pairing.places.map { pairing.change($0, difference) }
    }

    /// How many passages each aspect has; one that was moved and reworded counts for both.
    public var counts: [ChangeAspect: Int] {
        changes.reduce(into: [:]) { counts, change in
            for aspect in change.aspects { counts[aspect, default: 0] += 1 }
        }
    }
}

/// Which passages of both versions belong together.
private struct Pairing {
    /// A passage of the newer version, or one of the older that is gone, by index.
    enum Place {
        case new(Int)
        case gone(Int)
    }

    let old: [Passage]
    let new: [Passage]
    private let oldByID: [PassageID: Int]
    private let newByID: [PassageID: Int]
    /// For each passage the others of the older version that its text came from, and the reverse.
    private let origins: [PassageID: [PassageID]]
    private let parts: [PassageID: [PassageID]]
    private let moved: Set<PassageID>

    init(old: [Passage], new: [Passage], origins: [PassageOrigin]) {
        self.old = old
        self.new = new
        let oldByID = Dictionary(old.indices.map { (old[$0].id, $0) }) { first, _ in first }
        let newByID = Dictionary(new.indices.map { (new[$0].id, $0) }) { first, _ in first }
        let real = origins.filter {
            $0.passage != $0.origin && newByID[$0.passage] != nil && oldByID[$0.origin] != nil
        }
        self.oldByID = oldByID
        self.newByID = newByID
        self.origins = Dictionary(grouping: real, by: \.passage).mapValues { $0.map(\.origin) }
        parts = Dictionary(grouping: real, by: \.origin).mapValues { $0.map(\.passage) }
        moved = Self.moved(new.map(\.id), oldByID)
    }

    /// Of those in both versions, the fewest that explain the new order.
    private static func moved(_ new: [PassageID], _ old: [PassageID: Int]) -> Set<PassageID> {
        let shared = new.filter { old[$0] != nil }
        let kept = Set(LongestRise.of(shared.compactMap { old[$0] }).map { shared[$0] })
        return Set(shared).subtracting(kept)
    }

    var places: [Place] {
        var goneAfter: [Int?: [Int]] = [:]
        var last: Int?
        for index in old.indices {
            if let place = newByID[old[index].id] {
                last = place
            } else if parts[old[index].id] == nil {
                goneAfter[last, default: []].append(index)
            }
        }
        let start = (goneAfter[nil] ?? []).map(Place.gone)
        return start + new.indices.flatMap { [.new($0)] + (goneAfter[$0] ?? []).map(Place.gone) }
    }

    func change(_ place: Place, _ difference: WordDifference) -> PassageChange {
        switch place {
        case .gone(let index):
            PassageChange(
                before: old[index], after: nil, origins: [], isDivided: false, isMoved: false,
                pieces: [DifferencePiece(.deleted, old[index].text)])
        case .new(let index): change(new[index], difference)
        }
    }

    private func change(_ passage: Passage, _ difference: WordDifference) -> PassageChange {
        let before = oldByID[passage.id].map { old[$0] }
        let origins = (origins[passage.id] ?? []).compactMap { oldByID[$0] }.sorted().map { old[$0] }
        let texts = ([before].compactMap { $0 } + origins).sorted { $0.position < $1.position }.map(\.text)
        let pieces = difference.between(texts.joined(separator: "\n"), passage.text)
        let siblings = siblings(of: passage, [before].compactMap { $0 } + origins)
        return PassageChange(
            before: before, after: passage, origins: origins,
            isDivided: before.map { parts[$0.id] != nil } ?? false, isMoved: moved.contains(passage.id),
            pieces: pieces.filter { $0.change != .deleted || !isElsewhere($0.text, siblings) })
    }

    /// The other passages that came from the same ones.
    private func siblings(of passage: Passage, _ sources: [Passage]) -> [Passage] {
        sources.flatMap { source in [source.id] + (parts[source.id] ?? []) }
            .filter { $0 != passage.id }.compactMap { newByID[$0] }.map { new[$0] }
    }

    /// Whether words that are missing here stand in another part of what was divided.
    private func isElsewhere(_ text: String, _ siblings: [Passage]) -> Bool {
        guard !siblings.isEmpty else { return false }
        let words = text.filter { !$0.isWhitespace }
        return siblings.contains { $0.text.filter { !$0.isWhitespace }.contains(words) }
    }
}
