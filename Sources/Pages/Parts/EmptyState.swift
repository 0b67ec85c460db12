import HTML

/// What stands where nothing is yet, and what one can do about it.
public func emptyState(_ text: String, action: HTML = .empty) -> HTML {
    emptyState(HTML(text: text), action: action)
}

/// The same with markup in the text, as words in another language.
public func emptyState(_ text: HTML, action: HTML = .empty) -> HTML {
    "<div class=\"empty\"><p>\(text)</p>\(action)</div>"
}
