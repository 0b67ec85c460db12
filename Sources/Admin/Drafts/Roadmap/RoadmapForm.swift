import Civic
import Drafts
import Web

/// What staff sent about a measure, checked.
struct RoadmapForm: Sendable {
    static let titleLimit = 200
    static let labelLimit = 100
    /// Periods of one measure.
    static let spanLimit = 8
    /// Years from the first to the last: more columns are no plan that anybody reads.
    static let longest = 30

    let revision: Int
    private let places: Int
    private let values: [String: String]

    /// - Parameter places: the last place that a measure can have.
    init(_ form: Form, places: Int) {
        self.places = places
        revision = form["revision"].flatMap { Int($0) } ?? 0
        values = Dictionary(
            form.fields.map { ($0.name, WrittenText($0.value, keepsLines: false).text) }
        ) { first, _ in first }
    }

    private subscript(_ name: String) -> String { values[name] ?? "" }
    private var passage: PassageID? { PassageID(pathSegment: self["passage"]) }

    /// The last one for an empty field.
    private var position: Int? {
        self["position"].isEmpty
            ? places : WrittenNumber(self["position"]).flatMap { Int("\($0.value)") }
    }

    var words: RoadmapWords {
        RoadmapWords(
            title: self["title"], field: self["field"], passage: passage, position: position ?? places,
            spans: spans.map(\.span))
    }

    /// In the order of the years.
    private var spans: [(field: String, span: RoadmapSpan)] {
        let filled = (1...Self.spanLimit).map { "span-\($0)" }.filter { field in
            ["from", "to", "state", "label"].contains { !self["\(field)-\($0)"].isEmpty }
        }
        return filled.map { field in
            let span = RoadmapSpan(
                from: FiscalYear(written: self["\(field)-from"]),
                to: FiscalYear(written: self["\(field)-to"]),
                state: RoadmapSpan.State(rawValue: self["\(field)-state"]), label: self["\(field)-label"])
            return (field, span)
        }.sorted { ($0.1.from?.year ?? 0) < ($1.1.from?.year ?? 0) }
    }

    func problems(known passages: [PassageID], _ phrases: Phrases) -> [RefusedForm.Problem] {
        var found: [RefusedForm.Problem] = []
        func add(_ field: String, _ key: TextKey, _ values: [String: String] = [:]) {
            found.append(.init(field: field, message: phrases(key, values)))
        }
        if self["title"].isEmpty { add("title", "admin.roadmap.problem.title") }
        for field in ["title", "field"] where self[field].unicodeScalars.count > Self.titleLimit {
            add(field, "admin.kpi.problem.long", ["limit": String(Self.titleLimit)])
        }
        if !self["passage"].isEmpty && !(passage.map(passages.contains) ?? false) {
            add("passage", "admin.roadmap.problem.passage")
        }
        if !(position.map { (1...10_000).contains($0) } ?? false) {
            add("position", "admin.roadmap.problem.position")
        }
        if spans.isEmpty { add("span-1-from", "admin.roadmap.problem.no_span") }
        for (field, span) in spans { found += problems(field, span, phrases) }
        return found + overlaps(phrases)
    }

    private func problems(
        _ field: String, _ span: RoadmapSpan, _ phrases: Phrases
    ) -> [RefusedForm.Problem] {
        var found: [RefusedForm.Problem] = []
        func add(_ part: String, _ key: TextKey, _ values: [String: String] = [:]) {
            found.append(.init(field: "\(field)-\(part)", message: phrases(key, values)))
        }
        for (part, year) in [("from", span.from), ("to", span.to)]
        where year == nil && !self["\(field)-\(part)"].isEmpty {
            add(part, "admin.kpi.problem.year")
        }
        if found.isEmpty && span.from == nil && span.to == nil {
            add("from", "admin.roadmap.problem.no_year")
        }
        if let from = span.from, let to = span.to {
            if to < from { add("to", "admin.roadmap.problem.reversed") }
            if to.year - from.year > Self.longest { add("to", "admin.roadmap.problem.longest") }
        }
        if span.state == nil && span.label.isEmpty { add("state", "admin.roadmap.problem.no_words") }
        if span.label.unicodeScalars.count > Self.labelLimit {
            add("label", "admin.kpi.problem.long", ["limit": String(Self.labelLimit)])
        }
        return found
    }

    private func overlaps(_ phrases: Phrases) -> [RefusedForm.Problem] {
        let whole = spans.filter { $0.span.from != nil || $0.span.to != nil }
        return whole.enumerated().filter { place, each in
            whole[..<place].contains { $0.span.overlaps(each.span) }
        }.map {
            .init(field: "\($0.element.field)-from", message: phrases("admin.roadmap.problem.overlap"))
        }
    }

    func refused(_ problems: [RefusedForm.Problem]) -> RefusedForm {
        RefusedForm(values: values, problems: problems)
    }
}
