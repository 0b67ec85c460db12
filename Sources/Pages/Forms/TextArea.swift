import Civic
import HTML

/// A field of several lines with its limit in characters, if it has one to tell.
///
/// It has no `maxlength`: browsers cut a pasted text there without a word. The limit is in the hint, a script
/// counts down in the place kept for it, and what is too long comes back from the server with a message and all of
/// its text. `language` is the attribute for the language of what is typed, where it is not the page's.
/// With `draft`, a key, a script keeps what is typed in the browser until it was posted.
public func textArea(
    _ field: FormField, _ phrases: Phrases, limit: Int?, rows: Int = 6, draft: String? = nil,
    language: HTML = .empty
) -> HTML {
    let field = limit.map { field.hinting(phrases("common.form.limit", count: $0)) } ?? field
    let control: HTML = """
        <textarea class="input" id="\(field.id)" name="\(field.name)" rows="\(rows)"\(language)\
        \(limit.map { limitAttributes($0, phrases) })\
        \(draft.map(draftAttribute))\(descriptionAttributes(field))\(if: field.isRequired, " required")>
        \(field.value)</textarea>\(if: limit != nil, "<p class=\"counter\" id=\"\(field.id)-counter\"></p>")
        """
    return fieldFrame(field, phrases, control)
}

private func limitAttributes(_ limit: Int, _ phrases: Phrases) -> HTML {
    """
     data-limit="\(limit)" data-left="\(phrases("common.form.left"))" data-over="\(phrases("common.form.over"))"
    """
}

private func draftAttribute(_ key: String) -> HTML {
    " data-draft=\"\(key)\""
}

extension FormField {
    /// The field with a sentence added to its hint.
    func hinting(_ sentence: String) -> FormField {
        FormField(
            name, label: label, hint: [hint, sentence].compactMap { $0 }.joined(separator: " "),
            isRequired: isRequired, value: value, message: message, scope: scope)
    }
}
