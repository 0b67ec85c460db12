import Foundation

/// Numbers at their marks, as far as they fit beside each other on the narrowest phone with the largest letters. The
/// target and the newest number come first; what finds no place stands in the table.
struct YearLabels {
    struct Label: Equatable {
        let text: String
        /// Percent of the width.
        let x: String
        let y: Int
        let anchor: String
    }

    private struct Box {
        let left: Int
        let right: Int
        let top: Int
        let bottom: Int

        func touches(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    /// Pixels: the drawing on a phone of 320, and a digit and a line in the largest letters.
    private static let width = 230
    private static let digit = 12
    private static let line = 22

    private(set) var placed: [Label] = []
    private var taken: [Box]

    init(_ plot: YearPlot, words: (Decimal) -> String) {
        taken = plot.points.map { Self.box(of: $0, plot) }
        for point in Self.inOrder(plot.points) { place(point, words(point.value), plot) }
    }

    private static func inOrder(_ points: [YearPoint]) -> [YearPoint] {
        func newest(_ kinds: Set<YearPoint.Kind>) -> [YearPoint] {
            points.filter { kinds.contains($0.kind) }.sorted { $0.year > $1.year }
        }
        let (targets, actuals) = (newest([.target]), newest([.actual, .provisional]))
        return Array(targets.prefix(1)) + actuals.prefix(1) + newest([.baseline]) + actuals.dropFirst()
            + targets.dropFirst()
    }

    /// Above the mark or below it, where nothing else is.
    private mutating func place(_ point: YearPoint, _ text: String, _ plot: YearPlot) {
        let y = plot.height(of: point.value)
        for (top, baseline) in [(y - 12 - Self.line, y - 14), (y + 12, y + 26)] {
            let (box, anchor) = Self.box(text, at: point.year, top: top, plot)
            let others = taken.filter(box.touches)
            guard others.isEmpty, box.left >= -8, box.right <= Self.width + 8 else { continue }
            taken.append(box)
            placed.append(Label(text: text, x: plot.percent(of: point.year), y: baseline, anchor: anchor))
            return
        }
    }

    /// At the ends of the drawing words grow inward.
    private static func box(_ text: String, at year: Int, top: Int, _ plot: YearPlot) -> (Box, String) {
        let x = plot.place(of: year) * width / 1000
        let length = text.count * digit
        let (anchor, left) =
            switch year {
            case plot.firstYear where x < length / 2: ("start", x)
            case plot.lastYear where width - x < length / 2: ("end", x - length)
            default: ("middle", x - length / 2)
            }
        return (Box(left: left, right: left + length, top: top, bottom: top + line), anchor)
    }

    private static func box(of point: YearPoint, _ plot: YearPlot) -> Box {
        let x = plot.place(of: point.year) * width / 1000
        let y = plot.height(of: point.value)
        return Box(left: x - 8, right: x + 8, top: y - 8, bottom: y + 8)
    }
}
