extension Unicode.Scalar {
    var isHiragana: Bool { (0x3041...0x309F).contains(value) }
    /// Katakana with its length mark.
    var isKatakana: Bool { (0x30A1...0x30FA).contains(value) || value == 0x30FC }
    var isKanji: Bool {
        (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) || value == 0x3005
    }
    var isLatin: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
    /// 0 to 9.
    public var isDigit: Bool { (0x30...0x39).contains(value) }
    var isJapanese: Bool { isHiragana || isKatakana || isKanji }

    /// Signs that end a sentence.
    var endsSentence: Bool { "。！？!?．".unicodeScalars.contains(self) }
    var opensBracket: Bool { "「『（(【〔［[〈《“".unicodeScalars.contains(self) }
    var closesBracket: Bool { "」』）)】〕］]〉》”".unicodeScalars.contains(self) }

    /// Signs that never begin a line of Japanese set with care (JIS X 4051, 行頭禁則).
    var mayNotBeginLine: Bool {
        closesBracket || endsSentence || "、，,：；ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョヽヾゝゞ％".unicodeScalars.contains(self)
    }

    /// Full-width ASCII and the ideographic space as their ASCII twins, dashes as a hyphen.
    public var folded: Unicode.Scalar {
        switch value {
        case 0xFF01...0xFF5D: Unicode.Scalar(value - 0xFEE0) ?? self
        case 0x3000, 0xA0: " "
        case 0x2010...0x2015, 0x2212: "-"
        default: self
        }
    }

    /// Columns in a fixed-width font: 1 for ASCII and half-width kana, else 2.
    var columns: Int { value < 0x80 || (0xFF61...0xFF9F).contains(value) ? 1 : 2 }
}

extension StringProtocol {
    /// The text with widths and dashes made alike, for comparing only.
    public var folded: String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: unicodeScalars.lazy.map(\.folded))
        return String(scalars)
    }

    /// Width in columns of a fixed-width font.
    var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

    /// Without white space at both ends.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(String.UnicodeScalarView(scalars[first...last]))
    }

    /// Without this sign at both ends.
    func trimmed(of sign: Unicode.Scalar) -> String {
        var scalars = Substring(self).unicodeScalars
        while scalars.first == sign { scalars.removeFirst() }
        while scalars.last == sign { scalars.removeLast() }
        return scalars.isEmpty ? String(self) : String(scalars).trimmed
    }

    var endsSentence: Bool {
        var scalars = Substring(self).unicodeScalars
        while let last = scalars.last, last.closesBracket { scalars.removeLast() }
        return scalars.last?.endsSentence ?? false
    }
}
