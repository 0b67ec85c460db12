import Civic
import HTML

/// A number with what it counts.
public struct StatisticTile: Sendable {
    public var label: String
    public var value: String
    public var note: String?

    public init(_ label: String, _ value: String, note: String? = nil) {
        self.label = label
        self.value = value
        self.note = note
    }
}

/// A few numbers beside one another.
public func statisticTiles(_ tiles: [StatisticTile]) -> HTML {
    "<dl class=\"tiles\">\n\(each: tiles, tile)</dl>"
}

private func tile(_ tile: StatisticTile) -> HTML {
    """
    <div class="tile"><dt>\(tile.label)</dt><dd><b>\(tile.value)</b>\
    \(tile.note.map { "<span class=\"tile__note\">\($0)</span>" })</dd></div>

    """
}
