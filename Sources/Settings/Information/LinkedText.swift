import HTML

/// A line of text whose web addresses are links.
func linked(_ line: String) -> HTML {
    var html = HTML.empty
    var rest = Substring(line)
    while let start = rest.firstRange(of: /https?:\/\//)?.lowerBound {
        let address = rest[start...].prefix { $0.isASCII && !$0.isWhitespace && !"<>\"()".contains($0) }
            .trimmingFullStop
        html += HTML(text: String(rest[..<start])) + link(String(address))
        rest = rest[address.endIndex...]
    }
    return html + HTML(text: String(rest))
}

private func link(_ address: String) -> HTML {
    "<a href=\"\(url: address)\">\(address)</a>"
}

extension Substring {
    /// A full stop or comma ends the sentence and is no part of the address.
    fileprivate var trimmingFullStop: Substring {
        var rest = self
        while let last = rest.last, ".,;:".contains(last) { rest.removeLast() }
        return rest
    }
}
