import Civic
import HTML

/// One block of a text that is being written: a heading, a paragraph, an entry of a list.
public struct EditorBlock: Sendable {
    public var id: String
    public var kind: String
    public var text: String
    /// What is wrong with it; nil when nothing is.
    public var message: String?

    public init(id: String, kind: String, text: String, message: String? = nil) {
        self.id = id
        self.kind = kind
        self.text = text
        self.message = message
    }
}

/// The blocks of a text with their kind and words, to be moved, removed and added to by buttons: nothing needs
/// dragging (WCAG 2.5.7). Stands in a form; all its buttons send the whole form with a field `act` as `up 17`,
/// `down 17`, `remove 17` or `add 17`, the fields are `kind_17` and `text_17`.
public func passageEditor(_ blocks: [EditorBlock], kinds: [Choice], _ phrases: Phrases) -> HTML {
    let rows = blocks.enumerated().map { index, block in
        editorBlock(block, number: index + 1, of: blocks.count, kinds, phrases)
    }
    return "<ol class=\"editor\">\n\(each: rows, { $0 })</ol>"
}

private func editorBlock(
    _ block: EditorBlock, number: Int, of count: Int, _ kinds: [Choice], _ phrases: Phrases
) -> HTML {
    let name = phrases("common.editor.block", ["number": String(number)])
    let kind = FormField("kind_" + block.id, label: phrases("common.editor.kind"), value: block.kind)
    let text = FormField(
        "text_" + block.id, label: phrases("common.editor.text"), value: block.text, message: block.message)
    return """
        <li class="editor__block" id="block-\(block.id)"><fieldset><legend>\(name)</legend>
        \(selectField(kind, phrases, kinds))\(textArea(text, phrases, limit: 4000, rows: 4))
        <p class="editor__acts">\
        \(if: number > 1, act("up", block, phrases("common.editor.up"), name))\
        \(if: number < count, act("down", block, phrases("common.editor.down"), name))\
        \(act("add", block, phrases("common.editor.add"), name))\
        \(act("remove", block, phrases("common.editor.remove"), name))</p></fieldset></li>

        """
}

/// Which block is said too, since a screen reader hears the buttons of all of them.
private func act(_ act: String, _ block: EditorBlock, _ label: String, _ name: String) -> HTML {
    """
    <button class="button button--quiet" name="act" value="\(act) \(block.id)" formnovalidate>\(label)\
    <span class="visually-hidden">（\(name)）</span></button>
    """
}
