import HTML

/// Names with what stands for them, as the facts of a consultation.
public func descriptionList(_ entries: [(name: String, value: HTML)]) -> HTML {
    "<dl class=\"description\">\n\(each: entries, { entry($0.name, $0.value) })</dl>"
}

private func entry(_ name: String, _ value: HTML) -> HTML {
    "<div><dt>\(name)</dt><dd>\(value)</dd></div>\n"
}
