import HTML

/// A text with its contents: beside each other where there is room, else one after the other.
public func readingLayout(contents: HTML, text: HTML) -> HTML {
    "<div class=\"reading\">\(contents)<div class=\"reading__text\">\(text)</div></div>"
}
