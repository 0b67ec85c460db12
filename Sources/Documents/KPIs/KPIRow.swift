/// A row of a table of KPIs on its way from the pieces of a text to a KPI.
struct KPIRow: Equatable {
    /// A piece of text without spaces.
    struct Piece: Equatable {
        var text: String
        /// Whether it stands first on its line.
        var startsLine: Bool
        /// Empty lines before it.
        var gap: Int
        var lines: [Int]
    }

    struct Value: Equatable {
        /// As printed.
        var text: String
        var number: KPINumber?
        var note = ""
    }

    /// The part's number and name, and the indicator's name after it, not yet told apart.
    var words: [Piece] = []
    var number: Piece?
    /// 単 or 累 as printed.
    var kind: Piece?
    var unit: [Piece] = []
    var values: [Value] = []
    /// What stands behind the numbers, as the section in charge.
    var remarks: [Piece] = []
    /// Pieces that make no row after all; they are kept as they stand.
    var rest: [Piece] = []
    var lines: [Int] = []
    var isDoubtful = false

    /// 単, 累 and the like.
    static func kind(_ folded: String) -> KPI.Kind? {
        switch folded {
        case "単", "単年", "単年度", "(単)": .single
        case "累", "累計", "累積", "(累)": .cumulative
        default: nil
        }
    }

    /// A cell that says that there is no number.
    static func isMissing(_ folded: String) -> Bool {
        ["-", "--", "ー", "―", "なし", "未設定", "未把握", "未実施", "新規", "未定"].contains(folded)
    }

    /// ※…, or words in brackets: said about the number or the name before it.
    static func isNote(_ folded: String) -> Bool {
        folded.hasPrefix("※") || folded.hasPrefix("(") && folded.hasSuffix(")")
    }
}

extension KPIRow {
    /// Everything read so far, as pieces.
    var pieces: [Piece] {
        let numbers = values.flatMap { value in
            [value.text, value.note].filter { !$0.isEmpty }.map {
                Piece(text: $0, startsLine: false, gap: 0, lines: [])
            }
        }
        let head = rest + (number.map { [$0] } ?? []) + words
        return head + (kind.map { [$0] } ?? []) + unit + numbers + remarks
    }
}
