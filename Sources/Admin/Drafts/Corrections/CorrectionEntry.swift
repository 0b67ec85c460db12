import Civic
import Drafts
import HTML
import Pages
import Web

/// One passage of the correction screen: its words and forms, and the lines of the original.
struct CorrectionEntry {
    private let index: Int
    private let model: CorrectionModel
    private let entry: Manuscript.Entry

    init(_ index: Int, in model: CorrectionModel) {
        self.index = index
        self.model = model
        entry = model.entries[index]
    }

    private var refused: RefusedCorrection? {
        model.refused.flatMap { $0.passage == entry.id ? $0 : nil }
    }

    func render(_ phrases: Phrases) -> HTML {
        let name = "\(index + 1) \(PassageKindChoice.name(entry.kind, entry.level, phrases))"
        return """
            <li class="correct" id="\(entry.anchor)"><div class="correct__passage">
            <h2 class="correct__name" data-number="\(index + 1)">\
            \(if: model.isOpen, "<span class=\"correct__grip\" draggable=\"true\" aria-hidden=\"true\">⠿</span>")\
            \(name)</h2>
            \(badges(phrases))
            <p class="correct__text" data-kind="\(entry.kind.rawValue)"\(contentLanguage(.japanese, phrases))>\(entry.text)</p>
            \(if: model.isOpen, "\(acts(phrases))\(edit(phrases))")</div>
            \(source(phrases))</li>

            """
    }

    private func badges(_ phrases: Phrases) -> HTML {
        guard model.needsLook(entry) else { return .empty }
        return """
            <p class="card__badges">\(statusBadge(phrases("admin.correction.look"), .warning))</p>
            \(doubtList(model.doubts[entry.id] ?? [], phrases))
            """
    }

    /// Where to go on when the passage is not there any more.
    private var neighbor: String? {
        let next = model.shown.contains(index + 1) ? index + 1 : index - 1
        return model.entries.indices.contains(next) ? model.entries[next].anchor : nil
    }

    /// Which passage a button is about is said too, since a screen reader hears those of all of them.
    private func act(_ act: String, _ label: String, _ kind: ButtonKind = .quiet, in phrases: Phrases) -> HTML
    {
        """
        <button class="button button--\(kind.rawValue)" name="act" value="\(act)-\(key)" \
        formnovalidate\(neighbor.map { " data-then=\"\($0)\"" as HTML })>\(label)<span class="visually-hidden">\
        \(phrases("admin.correction.of", ["number": String(index + 1)]))</span></button>
        """
    }

    private func acts(_ phrases: Phrases) -> HTML {
        form(
            style: .inline,
            """
            \(if: index > 0, act("up", phrases("common.editor.up"), in: phrases))\
            \(if: index < model.entries.count - 1, act("down", phrases("common.editor.down"), in: phrases))\
            \(if: index > 0, act("join", phrases("admin.correction.join"), in: phrases))\
            \(act("drop", phrases("admin.correction.drop"), in: phrases))\
            \(if: model.needsLook(entry), act("check", phrases("admin.correction.check"), .secondary, in: phrases))
            """)
    }

    private func edit(_ phrases: Phrases) -> HTML {
        let content: HTML = """
            \(conflict(phrases))\(errorSummary(refused?.form, phrases, scope: scope))\(fields(phrases))\
            <p class="actions">\(act("rewrite", phrases("admin.correction.save"), .primary, in: phrases))\
            \(act("split", phrases("admin.correction.split"), .secondary, in: phrases))</p>\(move(phrases))
            """
        return foldedForm(
            phrases("admin.correction.edit"), isOpen: refused != nil, form(style: .stacked, content))
    }

    private var key: String { "\(entry.id)" }
    private var scope: String { entry.anchor }

    private func fields(_ phrases: Phrases) -> HTML {
        let text = field("text", "admin.correction.text", "admin.correction.text_hint", entry.text, phrases)
        let kind = field(
            "kind", "admin.correction.kind", nil, PassageKindChoice.value(entry.kind, entry.level), phrases)
        let label = field(
            "label", "admin.correction.label", "admin.correction.label_hint", entry.label, phrases)
        let page = field(
            "page_number", "admin.correction.page", nil, entry.page.map(String.init) ?? "", phrases)
        return """
            \(textArea(
                text, phrases, limit: Wording.longestText, rows: min(max(entry.text.count / 40 + 2, 3), 14),
                language: contentLanguage(.japanese, phrases)))\
            \(selectField(kind, phrases, PassageKindChoice.all(phrases)))\
            <div class="correct__small">\(textField(label, phrases))\(textField(page, phrases))</div>
            """
    }

    private func move(_ phrases: Phrases) -> HTML {
        let before = field("before", "admin.correction.before", "admin.correction.before_hint", "", phrases)
        return """
            <div class="correct__small">\(textField(before, phrases))\
            \(act("move", phrases("admin.correction.move"), .secondary, in: phrases))</div>
            """
    }

    private func field(
        _ name: String, _ label: TextKey, _ hint: TextKey?, _ value: String, _ phrases: Phrases
    ) -> FormField {
        FormField(
            name, label: phrases(label), hint: hint.map { phrases($0) },
            isRequired: name == "text" || name == "kind",
            from: refused?.form, default: value, scope: scope)
    }

    /// Another editor's words stand above, one's own in the form.
    private func conflict(_ phrases: Phrases) -> HTML {
        guard refused?.isConflict == true else { return .empty }
        let path = model.place.address(model.slug, model.number) + "#p\(entry.id)"
        return """
            <div class="error-summary" role="alert" tabindex="-1" data-focus><h3>\(phrases("admin.correction.changed"))</h3>
            <p>\(phrases("admin.correction.changed_choice"))</p>
            <p><a href="\(url: path)">\(phrases("admin.correction.keep_theirs"))</a></p></div>
            """
    }

    private func form(style: FormStyle, _ content: HTML) -> HTML {
        let previous = index > 0 ? model.entries[index - 1].id : nil
        return postForm(
            to: AdminAddresses.draftPassage(model.slug, model.number, entry.id), csrf: model.csrf,
            style: style,
            region: "corrections",
            """
            \(placeFields(model))\(hidden("revision", model.corrected.revisions[entry.id] ?? 0))\
            \(previous.map { "\(hidden("previous", $0.rawValue))\(hidden("previous_revision", model.corrected.revisions[$0] ?? 0))" })\
            \(content)
            """)
    }

    private func hidden(_ name: String, _ value: some BinaryInteger) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(String(value))\">"
    }

    private func source(_ phrases: Phrases) -> HTML {
        guard let lines = model.corrected.kept?.source, let first = entry.lines.first,
            let last = entry.lines.last
        else { return .empty }
        let numbers = ["first": String(first), "last": String(last)]
        let title = phrases(
            first == last ? "admin.correction.source_line" : "admin.correction.source_lines", numbers)
        let rows: [HTML] = entry.lines.filter { (1...lines.count).contains($0) }.map { line in
            "<li value=\"\(line)\">\(lines[line - 1])</li>\n"
        }
        return """
            <details class="correct__source" open><summary>\(title)</summary>
            <ol\(contentLanguage(.japanese, phrases))>\(each: rows, { $0 })</ol></details>
            """
    }
}
