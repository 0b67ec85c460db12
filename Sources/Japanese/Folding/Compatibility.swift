import Foundation

/// The first step: compatibility forms, width, case and accents.
enum Compatibility {
    static func units(of text: String) -> [FoldedUnit] {
        var units: [FoldedUnit] = []
        units.reserveCapacity(text.utf8.count / 2)
        let scalars = text.unicodeScalars
        var place = 0
        var index = scalars.startIndex
        while index != scalars.endIndex {
            let first = index
            repeat {
                scalars.formIndex(after: &index)
            } while index != scalars.endIndex
                && isMark(scalars[index])
            let chunk = scalars[first..<index]
            let end = place + text.utf8.distance(from: first, to: index)
            append(chunk, place, end, to: &units)
            place = end
        }
        return units
    }

    private static func append(
        _ chunk: Substring.UnicodeScalarView, _ start: Int, _ end: Int, to units: inout [FoldedUnit]
    ) {
        guard let first = chunk.first else { return }
        if chunk.dropFirst().isEmpty, let simple = simple(first) {
            return units.append(FoldedUnit(scalar: simple, start: start, end: end))
        }
        for scalar in normalized(String(chunk)) where !isMark(scalar) && !isInvisible(scalar) {
            units.append(FoldedUnit(scalar: scalar, start: start, end: end))
        }
    }

    /// The form of a character that needs no tables; nearly all of a Japanese text.
    private static func simple(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
        case 0x20...0x7E, 0x0A, 0x3041...0x3096, 0x30A1...0x30FC, 0x4E00...0x9FFF, 0x3001...0x3029: scalar
        // Full-width letters and signs.
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).flatMap(simple)
        default: nil
        }
    }

    /// Foundation's own composed compatibility form leaves some marks apart, so it is made in two steps; accents
    /// of Latin letters go in between.
    private static func normalized(_ text: String) -> [Unicode.Scalar] {
        let lower = text.decomposedStringWithCompatibilityMapping.lowercased()
        var bare = String.UnicodeScalarView()
        for scalar in lower.decomposedStringWithCompatibilityMapping.unicodeScalars {
            let isAccent = (0x300...0x36F).contains(scalar.value)
            if !isAccent { bare.append(scalar == "đ" ? "d" : scalar) }
        }
        return Array(String(bare).precomposedStringWithCanonicalMapping.unicodeScalars)
    }

    /// What belongs to the character before: accents, variation selectors, voicing marks of half-width kana.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x2FF, 0x3400...0x9FFF, 0x3041...0x3096, 0x30A0...0x30FF: false
        case 0xFF9E, 0xFF9F, 0x3099...0x309C: true
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark: true
            default: false
            }
        }
    }

    /// Format characters such as soft hyphens and zero-width spaces.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .format: true
        case .control: scalar != "\n" && scalar != "\t" && scalar != "\r"
        default: false
        }
    }
}
