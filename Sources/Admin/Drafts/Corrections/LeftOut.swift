import Civic
import Documents
import Drafts

/// Something that stands in no passage and can come back.
enum LeftOut: Sendable, Equatable {
    /// A line that the import left out; its number among them is the first value.
    case line(Int, DroppedLine)
    /// A passage that staff dropped.
    case passage(DroppedPassage)

    /// What was left out, by the passage it stood behind.
    static func places(_ corrected: CorrectedVersion) -> [PassageID?: [LeftOut]] {
        let manuscript = corrected.manuscript
        let ends = manuscript.entries.compactMap { entry in entry.lines.last.map { (line: $0, id: entry.id) }
        }
        .sorted { $0.line < $1.line }
        func predecessor(_ line: Int) -> PassageID? {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if ends[middle].line < line { low = middle + 1 } else { high = middle }
            }
            return low == 0 ? nil : ends[low - 1].id
        }
        let used = Set(manuscript.entries.flatMap(\.lines))
        let ids = Set(manuscript.entries.map(\.id))
        var places: [PassageID?: [LeftOut]] = [:]
        for (index, line) in (corrected.kept?.dropped ?? []).enumerated()
        where !used.contains(line.line) && line.text.contains(where: { !$0.isWhitespace }) {
            places[predecessor(line.line), default: []].append(.line(index, line))
        }
        for dropped in corrected.dropped {
            let isThere = dropped.after.map(ids.contains) ?? dropped.entry.lines.isEmpty
            let place = isThere ? dropped.after : predecessor(dropped.entry.lines.first ?? 0)
            places[place, default: []].append(.passage(dropped))
        }
        return places
    }
}
