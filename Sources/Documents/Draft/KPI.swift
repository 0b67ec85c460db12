import Foundation

/// A key performance indicator as a draft's table states it.
public struct KPI: Sendable, Equatable {
    /// Whether each year counts for itself (単) or all years since the start together (累).
    public enum Kind: String, Sendable, CaseIterable {
        case single, cumulative
    }

    /// Which way is the better one.
    public enum Direction: String, Sendable, CaseIterable {
        case up, down, keep
    }

    /// A number of one year.
    public struct Figure: Sendable, Equatable {
        /// Nil where the table has a dash.
        public var value: Decimal?
        /// Fiscal year of the western calendar.
        public var year: Int?
        /// What the table adds to the number, as "※R6.5月時点".
        public var note: String

        public init(value: Decimal?, year: Int? = nil, note: String = "") {
            self.value = value
            self.year = year
            self.note = note
        }
    }

    /// The part of the draft it measures, as the table names it; empty where it names none.
    public var group: String
    public var name: String
    /// What the table adds to the name.
    public var note: String
    /// Nil where the table doesn't tell.
    public var kind: Kind?
    public var unit: String
    public var baseline: Figure?
    /// Planned numbers in the table's order; the last is the target.
    public var targets: [Figure]
    /// The headings above the table, highest first.
    public var chapter: [String]
    /// Lines of the source, ascending.
    public var lines: [Int]
    public var confidence: Confidence

    public init(
        group: String = "", name: String, note: String = "", kind: Kind? = nil, unit: String = "",
        baseline: Figure? = nil, targets: [Figure], chapter: [String] = [], lines: [Int] = [],
        confidence: Confidence = .likely
    ) {
        self.group = group
        self.name = name
        self.note = note
        self.kind = kind
        self.unit = unit
        self.baseline = baseline
        self.targets = targets
        self.chapter = chapter
        self.lines = lines
        self.confidence = confidence
    }

    public var target: Figure? { targets.last }

    /// Follows from where the target lies; nil where one of the two numbers is missing.
    public var direction: Direction? {
        guard let baseline = baseline?.value, let target = target?.value else { return nil }
        return target > baseline ? .up : target < baseline ? .down : .keep
    }
}
