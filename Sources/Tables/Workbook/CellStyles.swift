/// Which of a workbook's cell formats show days or times (ECMA-376 part 1, 18.8).
struct CellStyles {
    private var areDates: [Bool] = []

    init() {}

    init(_ archive: WorkbookArchive, _ part: String?, _ meter: inout TableMeter) throws(TableProblem) {
        guard let part, let reader = try PartReader(archive, part) else { return }
        var custom: [Int: Bool] = [:]
        var isInCells = false
        while let event = try reader.next() {
            try meter.tick()
            switch event {
            case .start("numFmt"):
                let attributes = reader.attributes()
                guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { continue }
                custom[id] = DateFormat.isDate(attributes["formatCode"] ?? "")
            case .start("cellXfs"): isInCells = true
            case .end("cellXfs"): isInCells = false
            case .start("xf") where isInCells:
                let id = reader.attributes()["numFmtId"].flatMap { Int($0) } ?? 0
                areDates.append(custom[id] ?? DateFormat.isDate(builtIn: id))
            default: break
            }
        }
    }

    func isDate(_ style: Int) -> Bool { areDates.indices.contains(style) && areDates[style] }
}
