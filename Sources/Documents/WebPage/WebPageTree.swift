import CXML2

/// The parsed tree of a web page; belongs to C.
final class WebPageTree {
    private let document: htmlDocPtr
    /// Elements in elements beyond any layout, which the parser gives up on.
    let isTooDeep: Bool

    init?(_ text: String) {
        var text = text
        guard let context = htmlNewParserCtxt() else { return nil }
        defer { htmlFreeParserCtxt(context) }
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
        let read = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                htmlCtxtReadMemory(context, $0.baseAddress, Int32($0.count), nil, "UTF-8", Int32(options))
            }
        }
        guard let read else { return nil }
        document = read
        isTooDeep = xmlCtxtGetLastError(context).map { Self.saysTooDeep($0.pointee) } ?? false
    }

    deinit { xmlFreeDoc(document) }

    private static func saysTooDeep(_ error: xmlError) -> Bool {
        error.code == Int32(XML_ERR_INTERNAL_ERROR.rawValue)
            && error.message.map { String(cString: $0).contains("depth") } == true
    }

    var hasMain: Bool {
        var found = false
        walk { node, _ in found = found || node.name == "main" }
        return found
    }

    /// The footnotes that the text refers to, numbered in the order of the references, by their ids.
    var noteNumbers: [String: Int] {
        var numbers: [String: Int] = [:]
        walk { node, entering in
            guard entering, let id = node.noteReference, numbers[id] == nil else { return }
            numbers[id] = numbers.count + 1
        }
        return numbers
    }

    /// Visits every element and text, elements also when they close. Without recursion, for pages nest as they like.
    func walk(_ visit: (WebPageNode, _ entering: Bool) -> Void) {
        guard let root = xmlDocGetRootElement(document) else { return }
        var node = root
        while true {
            visit(WebPageNode(node), true)
            if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children {
                node = child
                continue
            }
            visit(WebPageNode(node), false)
            while node != root, node.pointee.next == nil, let parent = node.pointee.parent {
                node = parent
                visit(WebPageNode(node), false)
            }
            guard node != root, let next = node.pointee.next else { return }
            node = next
        }
    }
}

/// An element or a text of the tree while it is visited.
struct WebPageNode {
    private let node: xmlNodePtr

    init(_ node: xmlNodePtr) { self.node = node }

    /// The element's name; empty for text.
    var name: String {
        guard node.pointee.type == XML_ELEMENT_NODE, let name = node.pointee.name else { return "" }
        return String(cString: name)
    }

    /// Nil for anything but text.
    var text: String? {
        guard node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE,
            let content = node.pointee.content
        else { return nil }
        return String(cString: content)
    }

    func attribute(_ name: String) -> String? {
        guard node.pointee.type == XML_ELEMENT_NODE, let value = xmlGetProp(node, name) else { return nil }
        defer { tomoni_xml_free(value) }
        return String(cString: value)
    }

    var parent: WebPageNode? { node.pointee.parent.map(WebPageNode.init) }

    /// All text inside.
    var content: String {
        guard let content = xmlNodeGetContent(node) else { return "" }
        defer { tomoni_xml_free(content) }
        return String(cString: content)
    }

    /// The id of the footnote that this link stands for: a raised number, or one named so.
    var noteReference: String? {
        guard name == "a", let target = attribute("href"), target.hasPrefix("#"), target.count > 1 else {
            return nil
        }
        let shown = content.folded.unicodeScalars.filter { !"※注[]()* ".unicodeScalars.contains($0) }
        let isRaised =
            parent?.name == "sup" || attribute("class")?.contains("footnote") == true
            || attribute("role") == "doc-noteref" || content.folded.hasPrefix("※")
        guard isRaised, !shown.isEmpty, shown.allSatisfy(\.isDigit) else { return nil }
        return String(target.dropFirst())
    }
}
