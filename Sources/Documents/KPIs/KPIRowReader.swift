/// Reads the rows of a table of KPIs from its pieces: words, then 単 or 累 and a unit, then as many numbers as the
/// head has columns. Names and units may be cut over lines.
struct KPIRowReader {
    private let columns: KPIColumns
    /// Whether the numbers of parts are glued to their names, as "1Name".
    private let hasGluedNumbers: Bool
    private(set) var rows: [KPIRow] = []
    private var row = KPIRow()

    private init(_ columns: KPIColumns, hasGluedNumbers: Bool) {
        self.columns = columns
        self.hasGluedNumbers = hasGluedNumbers
    }

    static func rows(_ lines: some Sequence<Line>, _ columns: KPIColumns) -> [KPIRow] {
        let firsts = lines.compactMap { $0.folded.split { $0 == " " || $0 == "\t" }.first.map(String.init) }
        let isGlued = columns.hasGroup && !firsts.contains(where: isPartNumber)
        var reader = KPIRowReader(columns, hasGluedNumbers: isGlued)
        for line in lines { reader.take(line) }
        reader.finish()
        return reader.rows
    }

    private mutating func take(_ line: Line) {
        let cells = line.text.split { $0 == " " || $0 == "\t" || $0 == "\u{3000}" }
        for (place, cell) in cells.enumerated() {
            take(
                KPIRow.Piece(
                    text: String(cell), startsLine: place == 0, gap: place == 0 ? line.gap : 0,
                    lines: line.numbers))
        }
    }

    private mutating func take(_ piece: KPIRow.Piece) {
        let folded = piece.text.folded
        if isComplete {
            if KPIRow.isNote(folded) { return addNote(piece) }
            if !piece.startsLine { return addRemark(piece, folded) }
            finish()
        }
        row.lines += piece.lines.filter { !row.lines.contains($0) }
        if hasGluedNumbers, let parts = glued(piece) { return parts.forEach { takeWord($0, $0.text.folded) } }
        if row.values.isEmpty { takeWord(piece, folded) } else { takeValue(piece, folded) }
    }

    private var isComplete: Bool { !row.values.isEmpty && row.values.count == columns.values.count }

    private mutating func finish() {
        if isComplete { rows.append(row) }
        row = KPIRow()
    }

    // MARK: before the numbers

    private mutating func takeWord(_ piece: KPIRow.Piece, _ folded: String) {
        let number = KPINumber(piece.text)
        if row.words.isEmpty, row.number == nil, piece.startsLine, Self.isPartNumber(folded) {
            row.number = piece
        } else if row.words.isEmpty {
            row.words = [piece]
        } else if row.kind == nil, KPIRow.kind(folded) != nil {
            row.kind = piece
        } else if let number, isAtNumbers(number) {
            takeUnit()
            row.values = [KPIRow.Value(text: piece.text, number: number)]
        } else if KPIRow.isMissing(folded), isAtNumbers(nil) {
            takeUnit()
            row.values = [KPIRow.Value(text: piece.text, number: nil)]
        } else if row.kind != nil {
            row.unit.append(piece)
        } else {
            row.words.append(piece)
        }
    }

    /// 1, 2. or ③ before the name of a part.
    private static func isPartNumber(_ folded: String) -> Bool {
        let digits = folded.unicodeScalars.prefix { $0.isDigit }
        if digits.isEmpty { return folded.unicodeScalars.allSatisfy { (0x2460...0x2473).contains($0.value) } }
        return digits.count <= 2 && ["", ".", ")"].contains(String(folded.dropFirst(digits.count)))
    }

    /// "1Name" at the beginning of a row, as its number and its name.
    private func glued(_ piece: KPIRow.Piece) -> [KPIRow.Piece]? {
        let scalars = piece.text.unicodeScalars
        let digits = scalars.prefix { $0.folded.isDigit }
        guard row.words.isEmpty, row.number == nil, row.values.isEmpty, piece.startsLine,
            (1...2).contains(digits.count), scalars.dropFirst(digits.count).first?.isJapanese == true
        else { return nil }
        var (number, name) = (piece, piece)
        number.text = String(digits)
        name.text = String(String.UnicodeScalarView(scalars.dropFirst(digits.count)))
        return [number, name]
    }

    /// Whether what came so far can be followed by a number of the table: a unit stands before or behind it, or
    /// the table has no units.
    private func isAtNumbers(_ number: KPINumber?) -> Bool {
        if row.kind != nil || number.map({ !$0.unit.isEmpty }) == true || !columns.hasUnit { return true }
        return row.words.count > 1 && row.words.last.map { KPINumber.isUnit($0.text) } == true
    }

    /// Without 単 or 累 before it, the unit came as the last of the words.
    private mutating func takeUnit() {
        guard row.kind == nil, row.words.count > 1, let last = row.words.last, KPINumber.isUnit(last.text)
        else { return }
        row.unit = [row.words.removeLast()]
    }

    // MARK: numbers

    private mutating func takeValue(_ piece: KPIRow.Piece, _ folded: String) {
        if let number = KPINumber(piece.text) {
            row.values.append(KPIRow.Value(text: piece.text, number: number))
        } else if KPIRow.isMissing(folded) {
            row.values.append(KPIRow.Value(text: piece.text, number: nil))
        } else if KPIRow.isNote(folded) {
            addNote(piece)
        } else if row.unit.isEmpty, KPINumber.isUnit(piece.text) {
            row.unit = [piece]
        } else {
            // No row of this table after all: what follows may be one.
            let rest = row.pieces
            row = KPIRow(words: [piece], rest: rest, lines: row.lines, isDoubtful: true)
        }
    }

    /// Behind the last number on its line. Another number there means that the head was misunderstood.
    private mutating func addRemark(_ piece: KPIRow.Piece, _ folded: String) {
        row.remarks.append(piece)
        if KPINumber(piece.text) != nil { row.isDoubtful = true }
    }

    private mutating func addNote(_ piece: KPIRow.Piece) {
        let last = row.values.count - 1
        row.values[last].note = Joining.join(row.values[last].note, piece.text)
        row.lines += piece.lines.filter { !row.lines.contains($0) }
    }
}
