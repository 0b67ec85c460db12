import Civic
import Postgres

/// Names the rows of `roadmap_item`.
public enum RoadmapItemKind {}
public typealias RoadmapItemID = ID<RoadmapItemKind>

/// What is done in a measure from one fiscal year to another.
public struct RoadmapSpan: Sendable, Equatable {
    public enum State: String, Sendable, CaseIterable {
        case study, trial, practice, `extension`
    }

    /// Nil: it began before.
    public var from: FiscalYear?
    /// Nil: it goes on.
    public var to: FiscalYear?
    /// Nil where only the label tells.
    public var state: State?
    public var label: String

    public init(from: FiscalYear?, to: FiscalYear?, state: State? = nil, label: String = "") {
        self.from = from
        self.to = to
        self.state = state
        self.label = label
    }

    /// Whether both are done in some year.
    public func overlaps(_ other: RoadmapSpan) -> Bool {
        let (start, end) = (from?.year ?? .min, to?.year ?? .max)
        return start <= other.to?.year ?? .max && other.from?.year ?? .min <= end
    }
}

/// A measure as staff write it.
public struct RoadmapWords: Sendable, Equatable {
    public var title: String
    /// The field or strategy it belongs to; empty for none.
    public var field: String
    /// The passage that speaks of it.
    public var passage: PassageID?
    /// Order within the draft, from 1.
    public var position: Int
    /// In the order of the years, none at the same time as another.
    public var spans: [RoadmapSpan]

    public init(
        title: String, field: String = "", passage: PassageID? = nil, position: Int = 1, spans: [RoadmapSpan]
    ) {
        self.title = title
        self.field = field
        self.passage = passage
        self.position = position
        self.spans = spans
    }
}

/// A measure of a draft's roadmap.
public struct RoadmapItem: Sendable, Equatable {
    public let id: RoadmapItemID
    public let words: RoadmapWords
    /// Counts the changes, from 1.
    public let revision: Int
}
