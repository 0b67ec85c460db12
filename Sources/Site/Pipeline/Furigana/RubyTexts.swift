import Japanese
import Synchronization

/// Texts with readings as markup, the last ones kept: most texts of a page stand on the page before too.
final class RubyTexts: Sendable {
    private struct Kept {
        var young: [String: [UInt8]] = [:]
        var old: [String: [UInt8]] = [:]
        var bytes = 0
    }

    let readings: [String: String]
    private let furigana: Furigana
    private let limit: Int
    private let kept = Mutex(Kept())

    /// - Parameter limit: bytes that kept texts may take, about.
    init(
        _ analyzer: MorphemeAnalyzer, readings: [String: String], corrections: Corrections = Corrections(),
        limit: Int = 8 << 20
    ) {
        self.readings = readings
        self.limit = limit
        furigana = Furigana(analyzer, words: WordList(readings), corrections: corrections)
    }

    /// Appends a text, with readings where it is UTF-8 and has kanji.
    func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        guard Self.mayHaveKanji(text), let string = String(validating: text, as: UTF8.self) else {
            return output.append(contentsOf: text)
        }
        if let known = known(string) { return output.append(contentsOf: known) }
        let markup = Self.markup(furigana.pieces(of: string))
        keep(markup, for: string)
        output.append(contentsOf: markup)
    }

    private func known(_ text: String) -> [UInt8]? {
        kept.withLock { $0.young[text] ?? $0.old[text] }
    }

    /// Two generations: when the young one is full, the old one goes.
    private func keep(_ markup: [UInt8], for text: String) {
        kept.withLock { kept in
            kept.young[text] = markup
            kept.bytes += text.utf8.count + markup.count
            guard kept.bytes > limit / 2 else { return }
            kept = Kept(old: kept.young)
        }
    }

    /// The parentheses are for browsers and copies without ruby. Several pieces stay together in a box that lays its
    /// contents out in columns, as their text did.
    private static func markup(_ pieces: [FuriganaPiece]) -> [UInt8] {
        guard pieces.count > 1, pieces.contains(where: { $0.reading != nil }) else {
            return annotated(pieces)
        }
        return Array("<span>".utf8) + annotated(pieces) + Array("</span>".utf8)
    }

    private static func annotated(_ pieces: [FuriganaPiece]) -> [UInt8] {
        var bytes: [UInt8] = []
        for piece in pieces {
            guard let reading = piece.reading else {
                bytes.append(contentsOf: piece.text.utf8)
                continue
            }
            bytes.append(contentsOf: "<ruby>".utf8)
            bytes.append(contentsOf: piece.text.utf8)
            bytes.append(contentsOf: "<rp>（</rp><rt>".utf8)
            // Staff write readings, so they are no markup.
            bytes.append(contentsOf: reading.utf8.filter { $0 != .less && $0 != .ampersand })
            bytes.append(contentsOf: "</rt><rp>）</rp></ruby>".utf8)
        }
        return bytes
    }

    /// By the first bytes of their UTF-8 forms; kana, which begin with E3 81 to E3 83, have none.
    private static func mayHaveKanji(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        for (index, byte) in text.enumerated() where byte >= 0xE3 {
            if byte != 0xE3 { return true }
            let second = index + 1 < text.count ? text[index + 1] : 0
            if second <= 0x80 || second >= 0x90 { return true }
        }
        return false
    }
}
