/// The texts of a workbook, which cells name by number (ECMA-376 part 1, 18.4).
struct SharedTexts {
    private var texts: [String] = []

    init() {}

    init(_ archive: WorkbookArchive, _ part: String?, _ meter: inout TableMeter) throws(TableProblem) {
        guard let part else { return }
        guard let reader = try PartReader(archive, part) else { throw TableProblem(.damaged) }
        var bytes = 0
        var run = RichText()
        while let event = try reader.next() {
            try meter.tick()
            run.take(event)
            guard case .end("si") = event else { continue }
            let text = run.finish()
            bytes += text.utf8.count + MemoryLayout<String>.size
            guard bytes <= meter.limits.sharedTextBytes else { throw TableProblem(.packedTooTight) }
            texts.append(text)
        }
    }

    subscript(_ number: Int) -> String? { texts.indices.contains(number) ? texts[number] : nil }
}
