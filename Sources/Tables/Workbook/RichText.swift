/// Gathers a text from its runs, leaving out readings above kanji (`rPh`), which are not part of it.
struct RichText {
    private var text = ""
    private var isInText = false
    private var isInReading = false

    mutating func take(_ event: PartReader.Event) {
        switch event {
        case .start("rPh"): isInReading = true
        case .end("rPh"): isInReading = false
        case .start("t"): isInText = !isInReading
        case .end("t"): isInText = false
        case .text(let piece) where isInText: text += piece
        default: break
        }
    }

    /// The whole text; ready for the next one.
    mutating func finish() -> String {
        defer { self = RichText() }
        return EscapedText.plain(text)
    }
}
