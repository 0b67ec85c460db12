import Foundation

/// Where numbers and years lie in a drawing. Heights are pixels from the top; years are tenths of a percent from the
/// left, so that the drawing fits every width and its letters keep their size.
struct YearPlot {
    static let height = 180
    /// Room for the numbers above and below the marks.
    private static let margin = 28

    let points: [YearPoint]
    private let first: Int
    private let last: Int
    private let lowest: Decimal
    private let highest: Decimal

    init(_ points: [YearPoint]) {
        self.points = points
        let years = points.map(\.year)
        first = years.min() ?? 0
        last = years.max() ?? 0
        // The axis is zero, so that twice as much lies twice as high.
        lowest = min(points.map(\.value).min() ?? 0, 0)
        highest = max(points.map(\.value).max() ?? 0, 0)
    }

    /// At most about eight years are named below the axis; those at the ends always are.
    var ticks: [Int] {
        let step = max((last - first + 7) / 8, 1)
        let named = Array(stride(from: first, through: last, by: step))
        return named.last == last ? named : named.filter { last - $0 >= step } + [last]
    }

    /// Per mille of the width, in the middle of the year's column.
    func place(of year: Int) -> Int { ((year - first) * 2 + 1) * 1000 / ((last - first + 1) * 2) }

    func percent(of year: Int) -> String {
        let place = place(of: year)
        return "\(place / 10).\(place % 10)%"
    }

    func height(of value: Decimal) -> Int {
        let room = Self.height - 2 * Self.margin
        guard highest > lowest else { return Self.height - Self.margin }
        let share = NSDecimalNumber(decimal: (value - lowest) / (highest - lowest)).doubleValue
        return Self.height - Self.margin - Int((share * Double(room)).rounded())
    }

    var zero: Int { height(of: 0) }
    var firstYear: Int { first }
    var lastYear: Int { last }
}
