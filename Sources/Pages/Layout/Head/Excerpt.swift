/// The beginning of a text in one line, ended by an ellipsis where it was cut.
public func excerpt(_ text: String, _ length: Int) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= length ? line : String(line.prefix(length - 1)) + "…"
}
