import HTML

/// What stands where nothing is yet, and what one can do about it.
public func emptyState(_ text: String, action: HTML = .empty) -> HTML {
    "<div class=\"empty\"><p>\(text)</p>\(action)</div>"
}
