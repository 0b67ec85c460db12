import Civic
import Documents
import Drafts
import Web

/// What staff sent about an indicator, checked.
struct KPIForm: Sendable {
    static let nameLimit = 200
    static let textLimit = 300
    /// Rows of planned numbers that a form takes; plans are made for some years.
    static let targetLimit = 12

    let revision: Int
    private let values: [String: String]

    init(_ form: Form) {
        revision = form["revision"].flatMap { Int($0) } ?? 0
        values = Dictionary(
            form.fields.map { ($0.name, WrittenText($0.value, keepsLines: false).text) }
        ) { first, _ in first }
    }

    private subscript(_ name: String) -> String { values[name] ?? "" }

    var words: KPIWords {
        var words = KPIWords(
            name: self["name"], part: self["part"], unit: self["unit"], note: self["note"],
            kind: KPI.Kind(rawValue: self["kind"]), direction: KPI.Direction(rawValue: self["direction"]),
            baseline: figure("baseline"), targets: targets.map(\.figure))
        words.direction = words.direction ?? follows(words)
        return words
    }

    /// Planned numbers in the order of their years; those without a year last.
    private var targets: [(field: String, figure: KPI.Figure)] {
        let filled = (1...Self.targetLimit).map { "target-\($0)" }.filter { field in
            ["year", "value", "note"].contains { !self["\(field)-\($0)"].isEmpty }
        }
        return filled.map { ($0, figure($0)) }.enumerated().sorted {
            ($0.element.1.year ?? .max, $0.offset) < ($1.element.1.year ?? .max, $1.offset)
        }.map(\.element)
    }

    private func figure(_ field: String) -> KPI.Figure {
        KPI.Figure(
            value: WrittenNumber(self["\(field)-value"], unit: self["unit"])?.value,
            year: FiscalYear(written: self["\(field)-year"])?.year, note: self["\(field)-note"])
    }

    /// Where the target lies tells the direction, unless staff say it.
    private func follows(_ words: KPIWords) -> KPI.Direction? {
        KPI(name: words.name, baseline: words.baseline, targets: words.targets).direction
    }

    func problems(_ phrases: Phrases) -> [RefusedForm.Problem] {
        var found: [RefusedForm.Problem] = []
        if self["name"].isEmpty {
            found.append(.init(field: "name", message: phrases("admin.kpi.problem.name")))
        }
        for (field, limit) in [
            ("name", Self.nameLimit), ("part", Self.textLimit), ("unit", 20), ("note", Self.textLimit),
            ("baseline-note", Self.textLimit),
        ] where self[field].unicodeScalars.count > limit {
            let message = phrases("admin.kpi.problem.long", ["limit": String(limit)])
            found.append(.init(field: field, message: message))
        }
        for field in ["baseline"] + targets.map(\.field) { found += numberProblems(field, phrases) }
        return found + yearProblems(phrases) + directionProblems(phrases)
    }

    private func numberProblems(_ field: String, _ phrases: Phrases) -> [RefusedForm.Problem] {
        let read = figure(field)
        var found: [RefusedForm.Problem] = []
        if read.year == nil && !self["\(field)-year"].isEmpty {
            found.append(.init(field: "\(field)-year", message: phrases("admin.kpi.problem.year")))
        }
        if read.value == nil && !self["\(field)-value"].isEmpty {
            found.append(.init(field: "\(field)-value", message: phrases("admin.kpi.problem.number")))
        }
        return found
    }

    private func yearProblems(_ phrases: Phrases) -> [RefusedForm.Problem] {
        var seen: Set<Int> = []
        return targets.filter { !($0.figure.year.map { seen.insert($0).inserted } ?? true) }.map {
            .init(field: "\($0.field)-year", message: phrases("admin.kpi.problem.same_year"))
        }
    }

    /// What staff chose must not contradict the numbers.
    private func directionProblems(_ phrases: Phrases) -> [RefusedForm.Problem] {
        guard let chosen = words.direction, let numbers = follows(words), numbers != .keep, chosen != numbers
        else { return [] }
        return [.init(field: "direction", message: phrases("admin.kpi.problem.direction"))]
    }

    func refused(_ problems: [RefusedForm.Problem]) -> RefusedForm {
        RefusedForm(values: values, problems: problems)
    }
}
