import HTML

/// A question or heading that opens; several below one another make a list of questions and answers.
public func disclosure(_ title: String, isOpen: Bool = false, _ content: HTML) -> HTML {
    """
    <details class="disclosure"\(if: isOpen, " open")><summary>\(title)</summary>
    <div class="disclosure__body">\(content)</div></details>
    """
}
