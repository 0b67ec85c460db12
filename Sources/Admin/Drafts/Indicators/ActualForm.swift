import Civic
import Documents
import Drafts
import Foundation
import Web

/// What staff sent about the number of one year, checked.
struct ActualForm: Sendable {
    static let noteLimit = 300

    let revision: Int
    private let values: [String: String]
    private let unit: String

    init(_ form: Form, unit: String) {
        self.unit = unit
        revision = form["revision"].flatMap { Int($0) } ?? 0
        values = Dictionary(
            form.fields.map { ($0.name, WrittenText($0.value, keepsLines: false).text) }
        ) { first, _ in first }
    }

    private subscript(_ name: String) -> String { values[name] ?? "" }
    private var value: Decimal? { WrittenNumber(self["value"], unit: unit)?.value }

    var year: FiscalYear? { FiscalYear(written: self["year"]) }

    /// Nil until nothing is wrong.
    var actual: KPIActual? {
        guard let year, let value else { return nil }
        return KPIActual(
            year: year, value: value, note: self["note"], source: self["source"],
            isProvisional: self["provisional"] == "1", revision: revision)
    }

    func problems(for indicator: Indicator, at now: FiscalYear, _ phrases: Phrases) -> [RefusedForm.Problem] {
        var found: [RefusedForm.Problem] = []
        if year == nil {
            found.append(.init(field: "year", message: phrases("admin.kpi.problem.year")))
        } else if let year, year > now {
            found.append(.init(field: "year", message: phrases("admin.kpi.problem.future")))
        }
        if value == nil {
            found.append(.init(field: "value", message: phrases("admin.kpi.problem.number")))
        }
        for field in ["note", "source"] where self[field].unicodeScalars.count > Self.noteLimit {
            let message = phrases("admin.kpi.problem.long", ["limit": String(Self.noteLimit)])
            found.append(.init(field: field, message: message))
        }
        if found.isEmpty && self["certain"] != "1" && isUnlikely(for: indicator) {
            found.append(.init(field: "value", message: phrases("admin.kpi.problem.unlikely")))
        }
        return found
    }

    /// A total can't fall: most often the number of the year alone was typed.
    func isUnlikely(for indicator: Indicator) -> Bool {
        guard indicator.kpi.kind == .cumulative, let year, let value else { return false }
        var known = indicator.actuals.filter { $0.year != year }.map { ($0.year.year, $0.value) }
        if let baseline = indicator.kpi.baseline, let number = baseline.value, let first = baseline.year {
            known.append((first, number))
        }
        return known.contains { $0.0 < year.year ? $0.1 > value : $0.1 < value && $0.0 > year.year }
    }

    func refused(_ problems: [RefusedForm.Problem]) -> RefusedForm {
        RefusedForm(values: values, problems: problems)
    }
}
