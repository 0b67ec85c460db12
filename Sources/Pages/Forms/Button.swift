import HTML

/// How much weight a button has; one primary button a form.
public enum ButtonKind: String, Sendable {
    case primary, secondary, quiet, danger
}

/// A button that sends its form; `name` and `value` go with it when given.
public func button(
    _ label: String, _ kind: ButtonKind = .primary, name: String? = nil, value: String? = nil
) -> HTML {
    """
    <button class="button button--\(kind.rawValue)"\(name.map(nameAttribute))\
    \(value.map(valueAttribute))>\(label)</button>
    """
}

/// A link that looks like a button: it leads somewhere and changes nothing.
public func linkButton(_ label: String, to path: String, _ kind: ButtonKind = .primary) -> HTML {
    "<a class=\"button button--\(kind.rawValue)\" href=\"\(url: path)\">\(label)</a>"
}

private func nameAttribute(_ name: String) -> HTML {
    " name=\"\(name)\""
}

private func valueAttribute(_ value: String) -> HTML {
    " value=\"\(value)\""
}
