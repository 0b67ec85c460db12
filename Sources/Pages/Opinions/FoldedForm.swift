import HTML

/// A form that waits folded behind a word, as the reply below a comment; opens without script.
public func foldedForm(_ label: String, isOpen: Bool = false, _ form: HTML) -> HTML {
    """
    <details class="folded"\(if: isOpen, " open")><summary>\(label)</summary>
    <div class="folded__body">\(form)</div></details>
    """
}
