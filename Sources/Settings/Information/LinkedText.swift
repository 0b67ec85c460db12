import HTML
import Pages

/// A line of text whose web addresses are links, with markup in the places of its names.
func linked(_ line: String, _ names: [String: HTML] = [:]) -> HTML {
    var html = HTML.empty
    var rest = Substring(line)
    while let start = rest.firstRange(of: /https?:\/\//)?.lowerBound {
        let address = rest[start...].prefix { $0.isASCII && !$0.isWhitespace && !"<>\"()".contains($0) }
            .trimmingFullStop
        html += sentence(String(rest[..<start]), names) + link(String(address))
        rest = rest[address.endIndex...]
    }
    return html + sentence(String(rest), names)
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
