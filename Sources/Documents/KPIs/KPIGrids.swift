/// Reads KPIs from tables whose cells are known.
enum KPIGrids {
    static func apply(_ outline: inout Outline) {
        for index in outline.blocks.indices {
            guard let grid = outline.blocks[index].grid, let table = KPIGrid(grid) else { continue }
            let lines = outline.blocks[index].lines
            outline.blocks[index].kpis = table.kpis(lines: lines)
            for kpi in outline.blocks[index].kpis {
                outline.doubts.append(
                    Doubt(line: kpi.lines.first ?? 0, guess: .kpi, confidence: kpi.confidence))
            }
        }
    }
}

/// A table with a head that names indicators and targets.
struct KPIGrid {
    private let rows: [[String]]
    private let head: [Column]

    private struct Column {
        var role: KPIColumns.Role?
        var year: Int?
    }

    /// Nil for a table of something else. The head is the first row, or the first two where the second only has
    /// the years.
    init?(_ grid: [[String]]) {
        guard let first = grid.first else { return nil }
        var head = first.map { Column(role: KPIColumns.role($0), year: Self.year($0)) }
        var body = grid.dropFirst()
        if let second = body.first, second.allSatisfy({ $0.isEmpty || Self.isHead($0) }),
            second.contains(where: { !$0.isEmpty })
        {
            for (index, cell) in second.enumerated() where head.indices.contains(index) {
                head[index].role = KPIColumns.role(cell) ?? head[index].role ?? Self.spanned(head, index)
                head[index].year = Self.year(cell) ?? head[index].year
            }
            body = body.dropFirst()
        }
        guard head.contains(where: { $0.role == .name }), head.contains(where: { $0.role == .target }) else {
            return nil
        }
        rows = Array(body)
        self.head = head
    }

    /// The head of several columns stands over the first of them.
    private static func spanned(_ head: [Column], _ index: Int) -> KPIColumns.Role? {
        head[..<index].last { $0.role != nil }?.role
    }

    private static func isHead(_ cell: String) -> Bool {
        KPIColumns.role(cell) != nil || FiscalYear.isWhole(cell.folded)
    }

    private static func year(_ cell: String) -> Int? {
        let folded = cell.folded.filter { !$0.isWhitespace }
        if FiscalYear.isWhole(folded) { return FiscalYear.read(folded) }
        return folded.firstIndex(of: "(").flatMap { FiscalYear.read(String(folded[$0...])) }
    }

    /// - Parameter lines: those of the table, one a row.
    func kpis(lines: [Int]) -> [KPI] {
        var group = ""
        let skipped = lines.count - rows.count
        return rows.enumerated().compactMap { index, row -> KPI? in
            let named = text(row, .group)
            if !named.isEmpty { group = named }
            let name = text(row, .name)
            let targets = figures(row, .target)
            guard !name.isEmpty, targets.contains(where: { $0.value != nil }) else { return nil }
            let numbers = row.compactMap { KPINumber($0) }
            let unit = text(row, .unit)
            let kind = KPIRow.kind(text(row, .kind).folded)
            let parts = unit.split { $0 == " " || $0 == "\n" || $0 == "\u{3000}" }.map(String.init)
            let glued = parts.count > 1 ? KPIRow.kind(parts[0].folded) : nil
            return KPI(
                group: group, name: parted(name).name, note: parted(name).note, kind: kind ?? glued,
                unit: unit.isEmpty
                    ? numbers.lazy.map(\.unit).first { !$0.isEmpty } ?? ""
                    : glued == nil ? unit : parts.dropFirst().joined(),
                baseline: figures(row, .baseline).last, targets: targets,
                lines: lines.indices.contains(index + skipped) ? [lines[index + skipped]] : lines,
                confidence: .likely)
        }
    }

    private func text(_ row: [String], _ role: KPIColumns.Role) -> String {
        head.firstIndex { $0.role == role }.flatMap { row.indices.contains($0) ? row[$0].trimmed : nil } ?? ""
    }

    /// The name, and what ※ adds to it.
    private func parted(_ name: String) -> (name: String, note: String) {
        guard let sign = name.firstIndex(of: "※"), sign > name.startIndex else { return (name, "") }
        return (String(name[..<sign]).trimmed, String(name[sign...]))
    }

    private func figures(_ row: [String], _ role: KPIColumns.Role) -> [KPI.Figure] {
        zip(head, row).filter { $0.0.role == role }.map { column, cell in
            let parts = cell.split { $0 == " " || $0 == "\n" || $0 == "\u{3000}" }.map(String.init)
            let note = parts.dropFirst().joined()
            return KPI.Figure(
                value: parts.first.flatMap { KPINumber($0)?.value },
                year: FiscalYear.read(note.folded) ?? column.year, note: note)
        }
    }
}
