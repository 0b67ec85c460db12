import HTML

/// A sentence with markup in the places of its `{name}`s: a name or a title in another language than the sentence.
///
/// Places that nothing is given for stay as they are written.
public func sentence(_ text: String, _ pieces: [String: HTML]) -> HTML {
    var html = HTML.empty
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        let name = String(rest[rest.index(after: open)..<close])
        html += HTML(text: String(rest[..<open]))
        html += pieces[name] ?? HTML(text: String(rest[open...close]))
        rest = rest[rest.index(after: close)...]
    }
    return html + HTML(text: String(rest))
}
