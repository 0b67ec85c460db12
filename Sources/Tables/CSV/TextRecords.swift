/// Cuts text into records and fields; a record may go over several lines within quotation marks.
struct TextRecords {
    private let text: [UInt8]
    private let separator: UInt8
    private var place = 0
    private var number = 0

    init(_ text: [UInt8], separator: UInt8) {
        self.text = text
        self.separator = separator
    }

    /// The fields of the next record; nil after the last. A line without anything is a record of one empty field.
    mutating func next() throws(TableProblem) -> [String]? {
        guard place < text.count else { return nil }
        number += 1
        var fields: [String] = []
        repeat { fields.append(try field()) } while skip(separator)
        skipLineEnd()
        return fields
    }

    private mutating func field() throws(TableProblem) -> String {
        guard place < text.count, text[place] == UInt8(ascii: "\"") else { return string(plain()) }
        var content: [UInt8] = []
        repeat {
            place += 1
            let start = place
            while place < text.count, text[place] != UInt8(ascii: "\"") { place += 1 }
            guard place < text.count else { throw TableProblem(.openQuote, row: number) }
            content += text[start..<place]
            place += 1
            // Two in a row are one of the text.
            if place < text.count, text[place] == UInt8(ascii: "\"") { content.append(UInt8(ascii: "\"")) }
        } while place < text.count && text[place] == UInt8(ascii: "\"")
        // What follows a closing mark, against the rule, is kept rather than lost.
        content += plain()
        return string(content[...])
    }

    private mutating func plain() -> ArraySlice<UInt8> {
        let start = place
        while place < text.count, text[place] != separator, text[place] != 0x0A, text[place] != 0x0D {
            place += 1
        }
        return text[start..<place]
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard place < text.count, text[place] == byte else { return false }
        place += 1
        return true
    }

    private mutating func skipLineEnd() {
        if skip(0x0D) { _ = skip(0x0A) } else { _ = skip(0x0A) }
    }

    private func string(_ bytes: ArraySlice<UInt8>) -> String { LineEnds.unified(bytes) }
}
