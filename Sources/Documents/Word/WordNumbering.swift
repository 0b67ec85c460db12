/// Counts the paragraphs of a document's lists and writes their numbers as Word shows them.
struct WordNumbering {
    private struct Level {
        var format = "decimal"
        var pattern = ""
        var start = 1
        var style: String?
    }

    private var lists: [String: [Int: Level]] = [:]
    /// The abstract list behind each list, with the numbers it begins anew at.
    private var instances: [String: (list: String, starts: [Int: Int])] = [:]
    private var counters: [String: [Int: Int]] = [:]
    private var begun: Set<String> = []

    init(_ bytes: [UInt8]?) throws(ImportError) {
        guard let bytes else { return }
        var reader = Reader()
        try XMLEvents.read(bytes) { reader.take($0) }
        (lists, instances) = (reader.lists, reader.instances)
    }

    /// The number of the next paragraph of this list; empty for a bullet, nil for a list that is none.
    mutating func next(_ numbering: WordStyles.Numbering) -> String? {
        guard let instance = instances[numbering.list], let levels = lists[instance.list],
            let level = levels[numbering.level]
        else { return nil }
        if begun.insert(numbering.list).inserted {
            for (depth, start) in instance.starts { counters[instance.list, default: [:]][depth] = start - 1 }
        }
        var counts = counters[instance.list] ?? [:]
        counts[numbering.level] = (counts[numbering.level] ?? level.start - 1) + 1
        counts = counts.filter { $0.key <= numbering.level }
        counters[instance.list] = counts
        if level.format == "bullet" || level.format == "none" { return "" }
        return written(level, levels, counts)
    }

    private func written(_ level: Level, _ levels: [Int: Level], _ counts: [Int: Int]) -> String {
        var text = level.pattern
        for depth in 0..<9 where text.contains("%\(depth + 1)") {
            let own = levels[depth] ?? Level()
            text = text.replacing(
                "%\(depth + 1)", with: WordNumerals.written(counts[depth] ?? own.start, own.format))
        }
        return text.trimmed
    }

    private struct Reader {
        var lists: [String: [Int: Level]] = [:]
        var instances: [String: (list: String, starts: [Int: Int])] = [:]
        private var list: String?
        private var instance: String?
        private var depth = 0

        mutating func take(_ event: XMLEvents.Event) {
            switch event {
            case .start(let name, let attributes): open(name, attributes)
            case .end("abstractNum"): list = nil
            case .end("num"): instance = nil
            default: break
            }
        }

        private mutating func open(_ name: String, _ attributes: [String: String]) {
            let value = attributes["val"] ?? ""
            switch name {
            case "abstractNum": list = attributes["abstractNumId"]
            case "num": instance = attributes["numId"]
            case "abstractNumId": if let instance { instances[instance] = (value, [:]) }
            case "lvl", "lvlOverride": depth = Int(attributes["ilvl"] ?? "") ?? 0
            case "startOverride": if let instance { instances[instance]?.starts[depth] = Int(value) ?? 1 }
            case "start":
                if let list { lists[list, default: [:]][depth, default: Level()].start = Int(value) ?? 1 }
            case "numFmt": if let list { lists[list, default: [:]][depth, default: Level()].format = value }
            case "lvlText": if let list { lists[list, default: [:]][depth, default: Level()].pattern = value }
            default: break
            }
        }
    }
}
