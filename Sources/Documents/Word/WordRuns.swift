/// The words of a paragraph, gathered from its runs: readings above words, codes of fields and hidden text left out.
struct WordRuns {
    private(set) var text = ""
    /// Deleted with changes tracked.
    private(set) var deleted = ""
    /// Whether some of it was inserted with changes tracked.
    private(set) var hasInsertions = false
    private var isText = false
    private var isDeletedText = false
    private var deletions = 0
    private var readings = 0
    private var properties = 0

    mutating func append(_ words: String) { text += words }

    mutating func take(_ event: XMLEvents.Event) {
        switch event {
        case .start(let name, _): open(name)
        case .end(let name): close(name)
        case .text(let words): add(words)
        }
    }

    private mutating func open(_ name: String) {
        switch name {
        case "t": isText = true
        case "delText": isDeletedText = true
        case "del", "moveFrom": if properties == 0 { deletions += 1 }
        case "ins", "moveTo": if properties == 0 { hasInsertions = true }
        case "rt": readings += 1
        case "rPr", "pPr", "tcPr", "trPr", "tblPr", "sectPr": properties += 1
        case "tab" where properties == 0: text += "\t"
        case "br" where properties == 0, "cr" where properties == 0: text += "\n"
        case "noBreakHyphen": text += "-"
        default: break
        }
    }

    private mutating func close(_ name: String) {
        switch name {
        case "t": isText = false
        case "delText": isDeletedText = false
        case "del", "moveFrom": if properties == 0 { deletions -= 1 }
        case "rt": readings -= 1
        case "rPr", "pPr", "tcPr", "trPr", "tblPr", "sectPr": properties -= 1
        default: break
        }
    }

    private mutating func add(_ words: String) {
        guard isText || isDeletedText, readings == 0 else { return }
        if isDeletedText || deletions > 0 { deleted += words } else { text += words }
    }
}
