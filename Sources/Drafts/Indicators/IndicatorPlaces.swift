import Civic
import Documents
import Revisions

/// Where a draft speaks of an indicator.
public struct IndicatorPlace: Sendable, Equatable {
    /// The heading of the part that it measures.
    public var heading: Passage?
    /// The passage with its table.
    public var table: Passage?

    public init(heading: Passage? = nil, table: Passage? = nil) {
        self.heading = heading
        self.table = table
    }
}

/// Finds the parts of a draft that its indicators measure.
struct IndicatorPlaces {
    /// Below this, two names are of two parts.
    private static let threshold = 0.6

    private let passages: [Passage]
    private let headings: [(passage: Passage, name: TextLikeness)]
    private let origins: [PassageID: [Int]]

    /// - Parameter origins: lines of the source that each passage was made of.
    init(_ passages: [Passage], origins: [PassageID: [Int]]) {
        self.passages = passages
        self.origins = origins
        headings = passages.filter { $0.kind == .heading }.map { ($0, TextLikeness(Self.bare($0.text))) }
    }

    func place(of kpi: KPI) -> IndicatorPlace {
        IndicatorPlace(heading: heading(of: kpi.group), table: table(of: kpi.lines))
    }

    private func heading(of part: String) -> Passage? {
        let bare = Self.bare(part)
        guard !bare.isEmpty else { return nil }
        let name = TextLikeness(bare)
        let best = headings.map { ($0.passage, name.likeness(to: $0.name)) }.max { $0.1 < $1.1 }
        guard let best, best.1 >= Self.threshold else { return nil }
        return best.0
    }

    private func table(of lines: [Int]) -> Passage? {
        guard !lines.isEmpty else { return nil }
        return passages.first { passage in
            passage.kind != .heading && !(origins[passage.id] ?? []).filter(lines.contains).isEmpty
        }
    }

    /// The name without the number before it: 戦略１, 第２章, 1.
    private static func bare(_ name: String) -> String {
        let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first, words.count > 1, first.count <= 6, first.contains(where: \.isNumber)
        else { return name }
        return words.dropFirst().joined(separator: " ")
    }
}
