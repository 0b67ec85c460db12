/// Finds tables of KPIs among the lines: a head that names indicators and targets, and rows that read as such.
enum KPITables {
    /// A table's place among the lines.
    struct Found: Equatable {
        let head: Range<Int>
        let body: Range<Int>
        let columns: KPIColumns
    }

    /// Marks the lines of each table, so that they stay together.
    static func apply(_ manuscript: inout Manuscript) {
        var index = 0
        while index < manuscript.lines.count {
            guard let found = table(in: manuscript.lines, at: index) else {
                index += 1
                continue
            }
            let place = manuscript.tables.count
            for line in found.head.lowerBound..<found.body.upperBound {
                manuscript.lines[line].table = place
            }
            manuscript.tables.append(
                KPITable(
                    head: Array(manuscript.lines[found.head]), body: Array(manuscript.lines[found.body]),
                    columns: found.columns))
            index = found.body.upperBound
        }
    }

    private static func table(in lines: [Line], at index: Int) -> Found? {
        guard beginsHead(lines[index]), let (start, columns) = KPIHead.read(lines, at: index) else {
            return nil
        }
        var end = start
        while end < lines.count, lines[end].page == lines[index].page, isRow(lines[end]),
            !(beginsHead(lines[end]) && KPIHead.read(lines, at: end) != nil)
        {
            end += 1
        }
        let rows = KPIRowReader.rows(lines[start..<end], columns)
        guard let last = rows.flatMap(\.lines).max() else { return nil }
        let body = start..<end
        let stop = body.last { lines[$0].numbers.contains(last) } ?? start
        return Found(head: index..<start, body: start..<stop + 1, columns: columns)
    }

    private static func beginsHead(_ line: Line) -> Bool {
        let first = line.folded.split { $0 == " " || $0 == "\t" }.first
        return first.map { KPIColumns.role(String($0)) != nil } ?? false
    }

    /// Whether the line can stand in a table: no sentence, bullet, caption or chapter.
    private static func isRow(_ line: Line) -> Bool {
        if line.text.endsSentence { return false }
        switch LineMark(line) {
        case .bullet, .arrow, .caption, .note, .address: return false
        default: break
        }
        switch HeadingPattern.read(line) {
        case .chapter, .common: return false
        default: return true
        }
    }
}

/// The lines of a table of KPIs.
struct KPITable: Equatable {
    var head: [Line]
    var body: [Line]
    var columns: KPIColumns
}
