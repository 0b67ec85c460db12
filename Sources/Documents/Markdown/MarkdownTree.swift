import CCMarkGFM

/// The parsed tree of a Markdown text; belongs to C.
final class MarkdownTree {
    private let root: OpaquePointer

    init?(_ text: String) {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough"] {
            guard let found = cmark_find_syntax_extension(name),
                cmark_parser_attach_syntax_extension(parser, found) != 0
            else { return nil }
        }
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                cmark_parser_feed(parser, $0.baseAddress, $0.count)
            }
        }
        guard let root = cmark_parser_finish(parser) else { return nil }
        self.root = root
    }

    deinit { cmark_node_free(root) }

    /// Visits every node, when it opens and, if it has others inside, when it closes.
    func walk(_ visit: (MarkdownNode, _ entering: Bool) -> Void) {
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT,
                let node = cmark_iter_get_node(iterator)
            else { return }
            visit(MarkdownNode(node), event == CMARK_EVENT_ENTER)
        }
    }
}

/// A node of the tree while it is visited.
struct MarkdownNode {
    private let node: OpaquePointer

    init(_ node: OpaquePointer) { self.node = node }

    /// As cmark names it: document, paragraph, heading, table_row …
    var type: String {
        // cmark has no names for these two.
        switch cmark_node_get_type(node) {
        case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
        case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
        default: cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
        }
    }
    var literal: String { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }
    var address: String { cmark_node_get_url(node).map { String(cString: $0) } ?? "" }
    var headingLevel: Int { Int(cmark_node_get_heading_level(node)) }
    var isOrderedList: Bool { cmark_node_get_list_type(node) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(node)) }
    var lines: [Int] {
        let (start, end) = (Int(cmark_node_get_start_line(node)), Int(cmark_node_get_end_line(node)))
        return start > 0 && end >= start ? Array(start...end) : []
    }
}
