import Foundation
import Postgres

/// One number of an indicator, whatever it says.
struct IndicatorFigure: Sendable, Equatable {
    enum Measure: String, Sendable, CaseIterable {
        case baseline, target, actual, provisional
    }

    let measure: Measure
    /// Fiscal year of the western calendar.
    let year: Int?
    let value: Decimal?
    let note: String
    var source = ""
    var recordedAt: Instant?

    init(_ measure: Measure, _ year: Int?, _ value: Decimal?, note: String = "") {
        self.measure = measure
        self.year = year
        self.value = value
        self.note = note
    }
}
