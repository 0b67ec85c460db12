import HTML

/// A form that waits folded behind a word, as the reply below a comment; opens without script.
///
/// With `key`, that letter opens it inside a list that is worked through by keys, see ``workQueue(_:bulk:csrf:_:)``.
public func foldedForm(
    _ label: String, isOpen: Bool = false, key: Character? = nil, _ form: HTML
) -> HTML {
    """
    <details class="folded"\(if: isOpen, " open")><summary\(key.map { " data-key=\"\(String($0))\"" })>\(label)\
    \(key.map { " <kbd aria-hidden=\"true\">\($0.uppercased())</kbd>" })</summary>
    <div class="folded__body">\(form)</div></details>
    """
}
