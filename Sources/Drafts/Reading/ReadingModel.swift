import Civic
import Postgres

/// What the reading page shows.
struct ReadingModel: Sendable {
    let edition: DraftEdition
    let consultation: Consultation
    var counts: [Subject: Counts]
    let now: Instant
    /// What it changed in the version before; nil for the first.
    var changes: ReadingChanges?
    var aids = ReadingAids()
    /// The page's own address with its origin, for paper.
    var address = ""

    /// Whether one may comment on this version now.
    var isOpen: Bool { edition.isNewest && consultation.allows(.comment, at: now) }

    /// Comments on all passages together.
    var comments: Int { counts.values.reduce(0) { $0 + $1.comments } }

    /// Anchors of the footnotes by number.
    var notes: [Int: String] {
        let pairs = edition.passages.compactMap { passage -> (Int, String)? in
            guard passage.kind == .note, let number = Int(passage.label.dropFirst()) else { return nil }
            return (number, passage.anchor)
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// Headings for the table of contents; those that come back under every part would only lengthen it.
    var contents: [Passage] {
        let headings = edition.passages.filter { $0.kind == .heading }
        let count = Dictionary(headings.map { ($0.text, 1) }, uniquingKeysWith: +)
        return headings.filter { count[$0.text, default: 0] < 3 }
    }
}

/// What a version changed in the one that was published before it.
struct ReadingChanges: Sendable {
    let span: VersionSpan
    let changed: Set<PassageID>
    /// Passages that changed because of what people said.
    let credited: Set<PassageID>
}
