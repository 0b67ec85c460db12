/// A folded text whose every character remembers its place in the original.
public struct FoldedText: Sendable, Equatable {
    /// The characters with their places, in order.
    let units: [FoldedUnit]
    public let text: String

    init(units: [FoldedUnit]) {
        self.units = units
        var scalars = String.UnicodeScalarView()
        for unit in units { scalars.append(unit.scalar) }
        text = String(scalars)
    }

    /// Its length in code points.
    public var count: Int { units.count }

    /// Where a stretch of the folded text, in code points, stands in the original, in bytes of UTF-8.
    public func source(of range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return units[range.lowerBound].start..<units[range.upperBound - 1].end
    }

    /// Where a folded word stands, in code points, from left to right and without overlaps. A Latin word or a
    /// number at an end of it must end there in the text too: "ai" does not stand in "maintain".
    public func occurrences(of word: String) -> [Range<Int>] {
        let wanted = Array(word.unicodeScalars)
        guard let first = wanted.first, wanted.count <= units.count else { return [] }
        var found: [Range<Int>] = []
        var place = 0
        while place + wanted.count <= units.count {
            let isHere =
                units[place].scalar == first
                && wanted.indices.allSatisfy { units[place + $0].scalar == wanted[$0] }
                && isEdge(place) && isEdge(place + wanted.count)
            if isHere { found.append(place..<(place + wanted.count)) }
            place += isHere ? wanted.count : 1
        }
        return found
    }

    /// Whether no word of letters or digits goes on across this place.
    private func isEdge(_ place: Int) -> Bool {
        guard place > 0, place < units.count else { return true }
        return units[place - 1].script != .word || units[place].script != .word
    }
}

/// One folded character and the bytes of the original that it stands for.
struct FoldedUnit: Sendable, Equatable {
    var scalar: Unicode.Scalar
    /// In bytes of UTF-8.
    var start: Int
    var end: Int

    var script: Script { Script(scalar) }
}
