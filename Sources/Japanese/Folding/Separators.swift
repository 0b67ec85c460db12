/// Joins what belongs together and leaves one line break between what doesn't.
///
/// Spaces beside Japanese letters go, as layout puts them there (「日　時」, 「DX 推進」); so does 「・」 within
/// katakana and the comma within a number. A space between two Latin words stays, since phrases are compared
/// with it.
enum Separators {
    static func join(_ units: inout [FoldedUnit]) {
        var joined: [FoldedUnit] = []
        joined.reserveCapacity(units.count)
        var gap = Gap.none
        for (index, unit) in units.enumerated() {
            let next = index + 1 < units.count ? units[index + 1] : nil
            switch unit.script {
            case .space: gap = max(gap, .space)
            case .boundary:
                if let kept = Hyphens.replacement(of: unit, after: gap == .none ? joined.last : nil, next) {
                    gap = max(gap, kept)
                } else if Hyphens.isLongVowel(unit, after: gap == .none ? joined.last : nil, next) {
                    joined.append(FoldedUnit(scalar: "ー", start: unit.start, end: unit.end))
                } else {
                    gap = .boundary
                }
            case .kana where unit.scalar == "ー" && !isKana(gap == .boundary ? nil : joined.last):
                gap = .boundary
            default:
                close(gap, before: unit, &joined)
                joined.append(unit)
                gap = .none
            }
        }
        units = joined
    }

    /// What stands between two letters.
    enum Gap: Int, Comparable {
        case none, space, boundary

        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }

    private static func isKana(_ unit: FoldedUnit?) -> Bool { unit?.script == .kana }

    private static func close(_ gap: Gap, before unit: FoldedUnit, _ joined: inout [FoldedUnit]) {
        guard gap != .none, let last = joined.last else { return }
        if gap == .space && (last.script.isJapanese || unit.script.isJapanese) { return }
        joined.append(
            FoldedUnit(scalar: gap == .space ? " " : "\n", start: last.end, end: unit.start))
    }
}
