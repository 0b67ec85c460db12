import Civic
import Japanese
import Postgres

/// A text as the index holds it.
struct IndexEntry: Sendable {
    /// Longest stretch of one text that is indexed, in characters; comments and ideas have 4,000 at most.
    static let longest = 20_000

    let key: SearchKey
    let consultationID: ConsultationID
    let postedAt: Instant
    let title: String
    let body: String
    let lexemes: Set<String>

    init(_ key: SearchKey, _ text: SearchText) {
        self.key = key
        consultationID = text.consultation.id
        postedAt = text.postedAt
        let parts = [text.title, String(text.text.prefix(Self.longest))]
        let folded = parts.map { Folding.fold($0).text }
        (title, body) = (folded[0], folded[1])
        lexemes = (folded.map { Bigrams.lexemes(of: $0) } + parts.map { BaseForms.lexemes(of: $0) })
            .reduce(into: []) { $0.formUnion($1) }
    }
}

/// Names a text that search knows.
struct SearchKey: Hashable, Sendable {
    let kind: SearchKind
    let id: Int64
}
