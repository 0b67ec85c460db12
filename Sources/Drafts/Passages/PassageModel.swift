import Civic
import HTML
import Postgres

/// What the page of one passage shows.
struct PassageModel: Sendable {
    let place: PassagePlace
    let consultation: Consultation
    let previous: Passage?
    let next: Passage?
    let counts: Counts
    let now: Instant
    /// Passages of other versions that are one with it or part of it.
    var relatives = PassageRelatives()
    /// The thread with its form, rendered by the feature that owns comments.
    let thread: HTML
    /// Words that comments quote.
    var quotes: [QuotedWords] = []
    /// The versions between which it changed because of what people said.
    var credited: VersionSpan?
    var aids = ReadingAids()

    var passage: Passage { place.passage }
    /// Whether one may comment now, on this version.
    var isOpen: Bool { place.isCurrent && consultation.allows(.comment, at: now) }
    /// Whether one may vote now, on this version.
    var isVoteOpen: Bool { place.isCurrent && consultation.allows(.vote, at: now) }
}
