/// Finds the head of a table of KPIs among the lines of a text, whose cells stand on one line or each on its own.
enum KPIHead {
    /// The lines of the head that begins at this index, and the columns it names.
    static func read(_ lines: [Line], at start: Int) -> (end: Int, columns: KPIColumns)? {
        var words: [KPIColumns.Role] = []
        var years: [Int] = []
        var roles: [KPIColumns.Role] = []
        var letters = ""
        var end = start
        while end < lines.count, end - start < longest, lines[end].page == lines[start].page {
            guard let cells = cells(lines[end], &letters) else { break }
            for cell in cells {
                if let role = KPIColumns.role(cell) { roles.append(role) }
                if let role = KPIColumns.role(cell), role == .baseline || role == .target {
                    words.append(role)
                }
                years += self.years(cell)
            }
            end += 1
        }
        guard roles.contains(.name), roles.contains(.target) else { return nil }
        var columns = KPIColumns(values: KPIColumns.values(words, years: years))
        columns.hasGroup = roles.first == .group
        columns.hasUnit = roles.contains(.unit)
        return (end, columns)
    }

    /// A head in which every cell has a line of its own is longer than any with fewer.
    private static let longest = 24

    /// The line's cells if all are those of a head; letters one below the other are gathered to words.
    private static func cells(_ line: Line, _ letters: inout String) -> [String]? {
        let cells = line.folded.split { $0 == " " || $0 == "\t" }.map(String.init)
        var read: [String] = []
        for cell in cells {
            if let heads = KPIColumns.heads(cell) {
                read += heads
                letters = ""
            } else if cell.unicodeScalars.count <= 2, "単位種別区分指標名目実績値現状基準年度".contains(cell) {
                letters += cell
                if KPIColumns.role(letters) != nil {
                    read.append(letters)
                    letters = ""
                }
            } else {
                return nil
            }
        }
        return read
    }

    /// The years in a cell, whether it is one or has one in brackets.
    private static func years(_ cell: String) -> [Int] {
        if FiscalYear.isWhole(cell) { return FiscalYear.read(cell).map { [$0] } ?? [] }
        guard let open = cell.firstIndex(of: "(") else { return [] }
        return FiscalYear.read(String(cell[open...])).map { [$0] } ?? []
    }
}
