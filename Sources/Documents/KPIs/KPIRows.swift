/// Reads the KPIs of the tables that were found, now that the draft's headings are known, and writes each table as
/// rows of cells.
enum KPIRows {
    static func apply(_ outline: inout Outline) {
        guard outline.blocks.contains(where: { $0.kpiTable != nil }) else { return }
        let groups = KPIGroups(outline.blocks)
        for index in outline.blocks.indices {
            guard let table = outline.blocks[index].kpiTable else { continue }
            var group = ""
            let read = KPIRowReader.rows(table.body, table.columns).map { row -> (KPI, [[String]]) in
                let (kpi, cells) = kpi(row, table.columns, groups, &group)
                return (kpi, (row.rest.isEmpty ? [] : [row.rest.map(\.text)]) + [cells])
            }
            outline.blocks[index].kpis = read.map(\.0)
            outline.blocks[index].text = ([headCells(table)] + read.flatMap(\.1)).map {
                $0.joined(separator: "\t")
            }.joined(separator: "\n")
            for (kpi, _) in read {
                outline.doubts.append(
                    Doubt(line: kpi.lines.first ?? 0, guess: .kpi, confidence: kpi.confidence))
            }
        }
    }

    /// The KPI, and the row's cells as printed. `group` is the part that goes on until the next is named.
    private static func kpi(
        _ row: KPIRow, _ columns: KPIColumns, _ groups: KPIGroups, _ group: inout String
    ) -> (KPI, [String]) {
        let (part, name, isSure) = names(row, columns, groups)
        if !part.isEmpty { group = part }
        let (title, note) = parted(name)
        let unit = row.unit.map(\.text).joined()
        let kpi = KPI(
            group: group, name: title, note: note, kind: row.kind.flatMap { KPIRow.kind($0.text.folded) },
            unit: unit.isEmpty
                ? row.values.lazy.compactMap { $0.number?.unit }.first { !$0.isEmpty } ?? "" : unit,
            baseline: figures(row, columns, .baseline).last, targets: figures(row, columns, .target),
            lines: row.lines.sorted(), confidence: isSure && !row.isDoubtful ? .likely : .unsure)
        let kind = (row.kind.map { [$0.text] } ?? []) + (unit.isEmpty ? [] : [unit])
        let values = row.values.map { $0.note.isEmpty ? $0.text : "\($0.text) \($0.note)" }
        let middle = columns.hasUnit || !kind.isEmpty ? [kind.joined(separator: " ")] : []
        let remarks = row.remarks.isEmpty ? [] : [joined(row.remarks)]
        return (kpi, (columns.hasGroup ? [part] : []) + [joined(name)] + middle + values + remarks)
    }

    private static func figures(
        _ row: KPIRow, _ columns: KPIColumns, _ role: KPIColumns.Role
    ) -> [KPI.Figure] {
        zip(row.values, columns.values).filter { $1.role == role }.map { value, column in
            KPI.Figure(
                value: value.number?.value, year: FiscalYear.read(value.note.folded) ?? column.year,
                note: value.note)
        }
    }

    // MARK: names

    private static func names(
        _ row: KPIRow, _ columns: KPIColumns, _ groups: KPIGroups
    ) -> (part: String, name: [KPIRow.Piece], isSure: Bool) {
        let numbered = row.number.map { $0.text + " " } ?? ""
        guard columns.hasGroup || row.number != nil, row.words.count > 1 else {
            return (columns.hasGroup ? "" : numbered.trimmed, row.words, row.number == nil)
        }
        let number = row.number.flatMap { partNumber($0.text.folded) }
        if let length = groups.length(row.words, number: number) {
            return (numbered + joined(Array(row.words[..<length])), Array(row.words[length...]), true)
        }
        guard row.number != nil else { return ("", row.words, true) }
        return (numbered + row.words[0].text, Array(row.words.dropFirst()), false)
    }

    private static func partNumber(_ folded: String) -> Int? {
        if let first = folded.unicodeScalars.first, (0x2460...0x2473).contains(first.value) {
            return Int(first.value) - 0x245F
        }
        return Int(String(folded.unicodeScalars.prefix { $0.isDigit }))
    }

    /// The name, and what ※ adds to it.
    private static func parted(_ pieces: [KPIRow.Piece]) -> (name: String, note: String) {
        let end = pieces.firstIndex { $0.text.hasPrefix("※") } ?? pieces.count
        return (joined(Array(pieces[..<end])), joined(Array(pieces[end...])))
    }

    /// Pieces on one line were parted by a space; those on the next line were cut.
    private static func joined(_ pieces: [KPIRow.Piece]) -> String {
        pieces.reduce("") { text, piece in
            guard !text.isEmpty else { return piece.text }
            return piece.startsLine ? Joining.join(text, piece.text) : "\(text) \(piece.text)"
        }
    }

    // MARK: head

    /// The words of a line of the head.
    private static func pieces(_ line: Line) -> [String] {
        line.text.split { $0 == " " || $0 == "\t" || $0 == "\u{3000}" }.flatMap { cell in
            // Widths are folded one by one, so heads have the lengths of what is printed.
            var rest = cell.unicodeScalars[...]
            return (KPIColumns.heads(String(cell).folded) ?? [String(cell)]).map { head in
                defer { rest = rest.dropFirst(head.unicodeScalars.count) }
                return String(String.UnicodeScalarView(rest.prefix(head.unicodeScalars.count)))
            }
        }
    }

    /// The head's words, a year in brackets with the word before it, letters one below the other as one.
    private static func headCells(_ table: KPITable) -> [String] {
        var cells: [String] = []
        var letters = ""
        for cell in table.head.flatMap({ pieces($0) }) {
            let folded = String(cell).folded
            if FiscalYear.isWhole(folded), folded.hasPrefix("("), let last = cells.popLast() {
                cells.append(last + cell)
            } else if KPIColumns.role(folded) == nil, !FiscalYear.isWhole(folded) {
                letters += cell
                if KPIColumns.role(letters.folded) == nil { continue }
                cells.append(letters)
                letters = ""
            } else {
                cells.append(String(cell))
            }
        }
        return letters.isEmpty ? cells : cells + [letters]
    }
}
