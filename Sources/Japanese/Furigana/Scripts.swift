extension Unicode.Scalar {
    /// A Chinese character, with the mark that repeats one (々) and the one that closes (〆).
    var isKanji: Bool {
        switch value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x3005, 0x3006: true
        default: false
        }
    }

    var isHiragana: Bool { (0x3041...0x309F).contains(value) }
    var isKatakana: Bool { (0x30A1...0x30FF).contains(value) }

    /// Katakana as the hiragana of the same sound; everything else stays.
    var asHiragana: Unicode.Scalar {
        guard (0x30A1...0x30F6).contains(value), let scalar = Unicode.Scalar(value - 0x60) else {
            return self
        }
        return scalar
    }

    var isDigit: Bool { (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value) }
}

extension StringProtocol {
    /// The same sounds in hiragana.
    var inHiragana: String {
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars { text.append(scalar.asHiragana) }
        return String(text)
    }

    var hasKanji: Bool { unicodeScalars.contains { $0.isKanji } }
}
