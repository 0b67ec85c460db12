/// What the head of a table of KPIs says about its columns.
struct KPIColumns: Equatable {
    enum Role: Equatable {
        case group, name, kind, unit, baseline, target, other
    }

    /// A column of numbers.
    struct Value: Equatable {
        var role: Role
        var year: Int?
    }

    var hasGroup = false
    var hasUnit = false
    var values: [Value] = []

    /// What the head of one column means; nil for a cell that is no head.
    static func role(_ cell: String) -> Role? {
        let folded = cell.folded.filter { $0 != " " }
        let word = folded.split(separator: "(").first.map(String.init) ?? folded
        if let exact = exactly[word] { return exact }
        guard word.unicodeScalars.count <= 14 else { return nil }
        if starts(word, ["目標", "計画値"]) && !word.hasSuffix("指標") { return .target }
        if starts(word, ["実績", "現状", "基準", "策定時", "初期", "当初", "現況"]) { return .baseline }
        let ends = ["指標", "指標名", "KPI"]
        return ends.contains { word.hasSuffix($0) } || word.hasPrefix("KPI") ? .name : nil
    }

    /// The heads in one cell: several where the text layer lost the space between two; nil for other words.
    static func heads(_ cell: String) -> [String]? {
        if role(cell) != nil || FiscalYear.isWhole(cell) { return [cell] }
        for head in exactly.keys where cell.hasPrefix(head) {
            if let rest = heads(String(cell.dropFirst(head.count))) { return [head] + rest }
        }
        return nil
    }

    private static func starts(_ word: String, _ heads: [String]) -> Bool {
        heads.contains { word.hasPrefix($0) }
    }

    private static let exactly: [String: Role] = [
        "指標名": .name, "指標": .name, "指標の名称": .name, "項目": .name, "指標項目": .name, "数値目標": .name,
        "成果目標": .name, "単位": .unit, "種別": .kind, "種類": .kind, "単・累": .kind, "単累": .kind, "単/累": .kind,
        "区分": .kind, "集計": .kind, "最終目標": .target, "中間目標": .target, "戦略": .group, "施策": .group,
        "基本施策": .group,
        "分野": .group, "基本目標": .group, "取組": .group, "重点施策": .group, "事業": .group, "柱": .group, "章": .group,
        "施策名": .group, "事業名": .group, "取組名": .group, "備考": .other, "担当課": .other, "所管課": .other,
        "出典": .other, "担当": .other, "No": .other, "No.": .other, "番号": .other, "把握方法": .other,
    ]

    /// Numbers' columns from the words and the years of the head, in the order they were printed.
    static func values(_ words: [Role], years: [Int]) -> [Value] {
        guard !years.isEmpty else { return words.map { Value(role: $0) } }
        if words.count == years.count { return zip(words, years).map { Value(role: $0, year: $1) } }
        guard years.count > words.count else {
            // Years belong to the last columns: the first is often "the present".
            let missing = [Int?](repeating: nil, count: words.count - years.count)
            return zip(words, missing + years).map { Value(role: $0, year: $1) }
        }
        // One word over several years: those of the target, which come last.
        let first = words.count { $0 == .baseline }
        return years.enumerated().map { Value(role: $0 < first ? .baseline : .target, year: $1) }
    }
}
