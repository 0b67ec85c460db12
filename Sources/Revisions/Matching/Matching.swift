/// Finds what became of the passages of a version in the next, by content and place and never by number or title
/// alone. The same versions and decisions always give the same answer.
struct Matching {
    let old: [Piece]
    let new: [Piece]
    let oldTexts: [TextLikeness]
    let newTexts: [TextLikeness]
    var pairing: Pairing
    var links: [Revision.Link] = []
    var nearMisses: [Revision.Link] = []
    /// Passages that people have decided about, or that are wholly explained.
    private(set) var closedOld: Set<Int> = []
    private(set) var closedNew: Set<Int> = []

    /// Of more passages the heading above says little about where they stand.
    private static let largestChapter = 30
    private let chapterSizes: [[String]: Int]

    init(_ old: [Piece], _ new: [Piece]) {
        chapterSizes = Dictionary(old.map { ($0.chapter, 1) }, uniquingKeysWith: +)
        self.old = old
        self.new = new
        let isCompared = !old.isEmpty && !new.isEmpty
        oldTexts = isCompared ? old.map { TextLikeness($0.text) } : []
        newTexts = isCompared ? new.map { TextLikeness($0.text) } : []
        pairing = Pairing(old: old.count, new: new.count)
    }

    /// All steps, from what is certain to what is guessed.
    mutating func run(_ decisions: Decisions) {
        // Of a draft's first version nothing has to be compared.
        guard !oldTexts.isEmpty, !newTexts.isEmpty else { return }
        follow(decisions)
        let repeats = takeSame()
        takeRuns()
        takeNeighbors(of: repeats)
        takeAlike(repeats)
        takeParts()
    }

    /// Whether both passages still look for their other half.
    func isFree(_ old: Int, _ new: Int) -> Bool {
        pairing.isFree(old, new) && !closedOld.contains(old) && !closedNew.contains(new)
    }

    var freeOld: [Int] { old.indices.filter { pairing.newOf[$0] == nil && !closedOld.contains($0) } }
    var freeNew: [Int] { new.indices.filter { pairing.oldOf[$0] == nil && !closedNew.contains($0) } }

    /// Takes passages out that are linked as parts of another.
    mutating func close(_ pairs: [(old: Int, new: Int)]) {
        closedOld.formUnion(pairs.map(\.old))
        closedNew.formUnion(pairs.map(\.new))
    }

    /// How much the place speaks for a pair: its neighbors up to 1, the heading above a half.
    func witness(_ old: Int, _ new: Int) -> Double {
        pairing.context(old, new) + (hasSameChapter(old, new) ? 0.5 : 0)
    }

    /// Whether both stand below the same headings, few enough of them to tell a place.
    func hasSameChapter(_ old: Int, _ new: Int) -> Bool {
        let chapter = self.old[old].chapter
        return chapter == self.new[new].chapter && (chapterSizes[chapter] ?? 0) <= Self.largestChapter
    }

    /// Whether headings tell places apart at all.
    var hasChapters: Bool { chapterSizes.count { $0.value <= Self.largestChapter } > 2 }

    /// Links a pair as wholes: the new passage bears the old one's name.
    mutating func pair(_ old: Int, _ new: Int, likeness: Double, isSure: Bool, isDecided: Bool = false) {
        pairing.take(old, for: new)
        links.append(
            Revision.Link(old: old, new: new, likeness: likeness, isSure: isSure, isDecided: isDecided))
    }

    /// Links what people have decided before anything is guessed.
    private mutating func follow(_ decisions: Decisions) {
        closedOld = decisions.gone
        closedNew = Set(decisions.origins.keys)
        for (new, origins) in decisions.origins.sorted(by: { $0.key < $1.key }) {
            let rated = origins.map { (old: $0, likeness: newTexts[new].likeness(to: oldTexts[$0])) }
            for (old, likeness) in rated.sorted(by: { ($1.likeness, $0.old) < ($0.likeness, $1.old) }) {
                let link = Revision.Link(old: old, new: new, likeness: likeness, isDecided: true)
                links.append(link)
                if pairing.isFree(old, new) { pairing.take(old, for: new) }
            }
        }
    }

    var revision: Revision {
        let same = links.filter { old[$0.old].text == new[$0.new].text }.map(\.new)
        return Revision(
            links: links, heirs: pairing.oldOf, oldCount: old.count, nearMisses: nearMisses,
            moved: pairing.moved, sameTexts: Set(same))
    }
}

extension Revision {
    /// Matches two versions.
    ///
    /// - Parameter decisions: what people said about single passages.
    public init(from old: [Piece], to new: [Piece], decisions: Decisions = Decisions()) {
        var matching = Matching(old, new)
        matching.run(decisions)
        self = matching.revision
    }
}
