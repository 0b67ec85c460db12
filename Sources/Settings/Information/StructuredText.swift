import HTML

/// Plain text as staff write it: a blank line begins a paragraph, lines that begin with ・ are a list, and
/// addresses become links. Nothing else is a sign, so that nothing typed can break a page.
///
/// - Parameter names: what stands in the places of `{name}`s.
public func structuredText(_ text: String, _ names: [String: HTML] = [:]) -> HTML {
    "<div class=\"prose\">\(each: TextBlock.blocks(of: text), { block($0, names) })</div>"
}

/// A paragraph or a list.
enum TextBlock: Equatable {
    case paragraph([String])
    case list([String])

    static func blocks(of text: String) -> [TextBlock] {
        var blocks: [TextBlock] = []
        var lines: [String] = []
        func finish() {
            if !lines.isEmpty { blocks.append(.paragraph(lines)) }
            lines = []
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = line.trimmingBlanks
            if let item = entry(line) {
                finish()
                blocks.append(item: item)
            } else if line.isEmpty {
                finish()
            } else {
                lines.append(String(line))
            }
        }
        finish()
        return blocks
    }

    private static func entry(_ line: Substring) -> String? {
        line.first == "・" ? String(line.dropFirst().trimmingBlanks) : nil
    }
}

extension [TextBlock] {
    fileprivate mutating func append(item: String) {
        if case .list(let items) = last {
            self[count - 1] = .list(items + [item])
        } else {
            append(.list([item]))
        }
    }
}

extension Substring {
    fileprivate var trimmingBlanks: Substring {
        var rest = drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}

private func block(_ block: TextBlock, _ names: [String: HTML]) -> HTML {
    switch block {
    case .paragraph(let lines):
        "<p>\(each: lines.enumerated(), { "\(if: $0.offset > 0, "\n")\(linked($0.element, names))" })</p>\n"
    case .list(let items): "<ul>\(each: items, { "<li>\(linked($0, names))</li>" })</ul>\n"
    }
}
