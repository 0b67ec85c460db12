/// Gathers the parts of a Markdown text while its tree is walked.
struct MarkdownBuilder {
    private var text = StructuredText()
    /// The words of the block that is open.
    private var words = ""
    private var addresses: [String] = []
    private var lists: [(isOrdered: Bool, next: Int)] = []
    /// What the next paragraph of a list item begins with; nil where the item has begun.
    private var itemMark: String?
    private var note: Int?
    private var notes = 0
    private var rows: [[String]] = []
    private var rowLines: [Int] = []

    init(lines: [String]) { text.source = lines }

    mutating func take(_ node: MarkdownNode, entering: Bool) {
        if entering { open(node) } else { close(node) }
    }

    /// The text, with the lines that only lay it out among the dropped ones.
    mutating func finished() -> StructuredText {
        let taken = Set(text.parts.flatMap(\.lines))
        for (index, line) in text.source.enumerated() where !taken.contains(index + 1) {
            if line.trimmed.isEmpty { continue }
            text.dropped.append(DroppedLine(line: index + 1, text: line.trimmed, reason: .markup))
        }
        return text
    }

    // MARK: opening

    private mutating func open(_ node: MarkdownNode) {
        switch node.type {
        case "heading", "paragraph", "table_cell": words = ""
        case "list": lists.append((node.isOrderedList, node.listStart))
        case "item": beginItem()
        case "footnote_definition":
            notes += 1
            note = notes
        case "table": (rows, rowLines) = ([], node.lines)
        case "table_header", "table_row": rows.append([])
        case "link": addresses.append(node.address)
        case "code_block": add(.paragraph, node.literal.trimmed, node)
        case "text", "code": words += node.literal
        case "footnote_reference": words += "（※\(node.literal)）"
        case "softbreak": words += "\u{0B}"
        case "linebreak": words += "\n"
        case "html_inline" where node.literal.lowercased().hasPrefix("<br"): words += "\n"
        default: break
        }
    }

    private mutating func beginItem() {
        guard let list = lists.last else { return }
        itemMark = list.isOrdered ? "\(list.next). " : ""
        lists[lists.count - 1].next += 1
    }

    // MARK: closing

    private mutating func close(_ node: MarkdownNode) {
        switch node.type {
        case "heading": add(.heading(level: node.headingLevel), words, node)
        case "paragraph": closeParagraph(node)
        case "list": lists.removeLast()
        case "footnote_definition": note = nil
        case "table_cell": if !rows.isEmpty { rows[rows.count - 1].append(joined(words)) }
        case "table": closeTable(node)
        case "link": closeLink()
        default: break
        }
    }

    private mutating func closeParagraph(_ node: MarkdownNode) {
        if let number = note {
            add(.note(number), "※\(number) " + words, node)
            note = nil
        } else if let mark = itemMark {
            itemMark = nil
            add(.item, mark + words, node)
        } else {
            add(.paragraph, words, node)
        }
    }

    private mutating func closeTable(_ node: MarkdownNode) {
        guard !rows.isEmpty else { return }
        // The line below the head only draws the table.
        let lines = rowLines.count == rows.count + 1 ? [rowLines[0]] + rowLines.dropFirst(2) : rowLines
        text.parts.append(
            StructuredText.Part(
                kind: .table(rows), text: rows.map { $0.joined(separator: "\t") }.joined(separator: "\n"),
                lines: lines))
    }

    /// An address stands behind its words, for paper knows no links.
    private mutating func closeLink() {
        guard let address = addresses.popLast(), address.hasPrefix("http"), !words.hasSuffix(address) else {
            return
        }
        words += "（\(address)）"
    }

    private mutating func add(_ kind: StructuredText.Part.Kind, _ words: String, _ node: MarkdownNode) {
        let joined = joined(words)
        guard !joined.isEmpty else { return }
        text.parts.append(StructuredText.Part(kind: kind, text: joined, lines: node.lines))
    }

    /// The lines of a paragraph as one, by the rules of Japanese.
    private func joined(_ words: String) -> String {
        words.split(separator: "\u{0B}").map { String($0) }.reduce("", Joining.join).trimmed
    }
}
