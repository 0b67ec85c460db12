/// ー at the end of a longer katakana word goes: サーバー and サーバ, エレベーター and エレベータ are one.
///
/// Official writing keeps it, older technical writing drops it after three sounds or more (JIS Z 8301). Shorter
/// words differ by it (ビル, ビール; カバ, カバー) and keep it.
enum ProlongedSounds {
    private static let shortest = 3

    static func unify(_ units: inout [FoldedUnit]) {
        var kept: [FoldedUnit] = []
        kept.reserveCapacity(units.count)
        /// Kana in a row before this place, and whether the last of them is katakana.
        var sounds = 0
        var isKatakana = false
        for (index, unit) in units.enumerated() {
            guard unit.scalar == "ー" else {
                sounds = unit.script == .kana ? sounds + 1 : 0
                isKatakana = unit.scalar.isKatakana
                kept.append(unit)
                continue
            }
            if sounds >= shortest, endsWord(units, after: index, isKatakana), !kept.isEmpty {
                kept[kept.count - 1].end = unit.end
            } else {
                kept.append(unit)
                sounds += 1
            }
        }
        units = kept
    }

    private static func endsWord(_ units: [FoldedUnit], after index: Int, _ isKatakana: Bool) -> Bool {
        let next = units[index...].first { $0.scalar != "ー" }
        guard let next, next.script == .kana else { return true }
        return isKatakana && !next.scalar.isKatakana
    }
}
