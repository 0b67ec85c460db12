import HTML

/// Finds web addresses in a text, whole ones only: an address that was cut would lead somewhere else.
enum WebAddress {
    typealias Text = Substring.UnicodeScalarView

    /// The end of the address that begins at a place; nil where none does, or where it does not look whole.
    ///
    /// Everything but the letters and signs that stand in addresses ends one: Japanese letters, full-width brackets
    /// and commas. Of the signs at its end those belong to the sentence that close it.
    static func end(at place: Text.Index, after previous: Unicode.Scalar?, in text: Text) -> Text.Index? {
        if let previous, isLetter(previous) { return nil }
        guard let scheme = ["https://", "http://"].first(where: { begins(with: $0, at: place, in: text) })
        else { return nil }
        let host = text.index(place, offsetBy: scheme.utf8.count)
        var end = text[host...].firstIndex { !isPart($0) } ?? text.endIndex
        // Three points say that something was left out.
        if end < text.endIndex, text[end] == "…" || text[end] == "‥" { return nil }
        if text[host..<end].reversed().prefix(3).elementsEqual(["." as Unicode.Scalar, ".", "."]) {
            return nil
        }
        while end > host, closesSentence(before: end, from: host, in: text) { end = text.index(before: end) }
        guard isHost(text[host..<end]), SafeURL(String(text[place..<end])) != nil else { return nil }
        return end
    }

    private static func begins(with scheme: String, at place: Text.Index, in text: Text) -> Bool {
        text[place...].starts(with: scheme.unicodeScalars)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    /// RFC 3986 section 2, without the signs that only stand for others.
    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        isLetter(scalar) || "-._~:/?#[]@!$&'()*+,;=%".unicodeScalars.contains(scalar)
    }

    private static func closesSentence(before end: Text.Index, from start: Text.Index, in text: Text) -> Bool
    {
        let last = text[text.index(before: end)]
        if ".,;:!?'".unicodeScalars.contains(last) { return true }
        let pairs: [Unicode.Scalar: Unicode.Scalar] = [")": "(", "]": "["]
        guard let open = pairs[last] else { return false }
        let address = text[start..<end]
        return address.count { $0 == last } > address.count { $0 == open }
    }

    /// A name with a point; nobody's name and password before it.
    private static func isHost(_ rest: Text) -> Bool {
        let authority = rest.prefix { !"/?#".unicodeScalars.contains($0) }
        let name = authority.prefix { $0 != ":" }
        let port = authority.dropFirst(name.count).dropFirst()
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1
            && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy { isLetter($0) || $0 == "-" } }
            && port.allSatisfy { (0x30...0x39).contains($0.value) }
    }
}
