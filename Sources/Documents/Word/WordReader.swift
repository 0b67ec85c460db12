/// Reads a Word document: its text with headings, lists, tables and footnotes; what is beside the text is listed.
enum WordReader {
    static func read(_ bytes: [UInt8]) throws(ImportError) -> StructuredText {
        let package = try WordPackage(bytes)
        let styles = try WordStyles(package.part("styles.xml"))
        let numbering = try WordNumbering(package.part("numbering.xml"))
        var body = WordBody(styles: styles, numbering: numbering)
        try XMLEvents.read(package.document) { body.take($0) }
        var text = body.finished()
        try addNotes(body.notes, package, to: &text)
        for name in package.parts("header") + package.parts("footer") {
            try leaveOut(name, .headerFooter, package, from: &text)
        }
        try leaveOut("comments.xml", .reviewComment, package, from: &text)
        return text
    }

    /// The footnotes and endnotes in the order in which the text refers to them.
    private static func addNotes(
        _ notes: [WordBody.NoteReference], _ package: WordPackage, to text: inout StructuredText
    ) throws(ImportError) {
        guard !notes.isEmpty else { return }
        let footnotes = try WordNotes.read(package.part("footnotes.xml"))
        let endnotes = try WordNotes.read(package.part("endnotes.xml"))
        for (index, note) in notes.enumerated() {
            guard let words = (note.isEndnote ? endnotes : footnotes)[note.id], !words.isEmpty else {
                continue
            }
            let written = "※\(index + 1) \(words)"
            text.parts.append(
                StructuredText.Part(
                    kind: .note(index + 1), text: written, lines: text.addLines(written),
                    page: text.parts.last?.page ?? 0))
        }
    }

    /// Lists the paragraphs of a part that is no text of the document, each wording once.
    private static func leaveOut(
        _ name: String, _ reason: DroppedLine.Reason, _ package: WordPackage, from text: inout StructuredText
    ) throws(ImportError) {
        guard let bytes = try package.part(name) else { return }
        let known = Set(text.dropped.filter { $0.reason == reason }.map(\.text))
        for line in try WordNotes.paragraphs(bytes) where !known.contains(line) { text.drop(line, reason) }
    }
}

/// Reads the parts of a Word document that hold short texts: footnotes, heads and feet, comments.
enum WordNotes {
    /// The notes by their ids, each as one text.
    static func read(_ bytes: [UInt8]?) throws(ImportError) -> [String: String] {
        guard let bytes else { return [:] }
        var notes: [String: String] = [:]
        var open: String?
        var words = WordRuns()
        try XMLEvents.read(bytes) { event in
            switch event {
            case .start("footnote", let attributes), .start("endnote", let attributes):
                // Separators have a type, notes have none.
                open = attributes["type"] == nil ? attributes["id"] : nil
                words = WordRuns()
            case .end("footnote"), .end("endnote"):
                if let open { notes[open] = words.text.trimmed }
                open = nil
            case .end("p"): words.append("\n")
            default: words.take(event)
            }
        }
        return notes
    }

    static func paragraphs(_ bytes: [UInt8]) throws(ImportError) -> [String] {
        var found: [String] = []
        var words = WordRuns()
        try XMLEvents.read(bytes) { event in
            guard case .end("p") = event else { return words.take(event) }
            let line = words.text.trimmed
            if !line.isEmpty { found.append(line) }
            words = WordRuns()
        }
        return found
    }
}
