import Civic
import Documents
import HTML

/// Writes the texts of passages as markup. Footnote signs, words of the glossary and whole web addresses become
/// links; a word only where it stands first in a passage.
struct PassageWriter {
    /// Anchors by the footnotes' numbers: of the explanation where the footnote explains a word, else of the footnote.
    let notes: [Int: String]
    let terms: [Term]
    /// The attribute for the text's language, where the page's is another.
    let language: HTML
    /// Passages whose addresses may have been cut.
    let cutAddresses: Set<PassageID>
    /// In which passages each word of the glossary stands, by its place in the list.
    private(set) var uses: [Int: [PassageID]] = [:]
    /// The words to which a link leads, by their places in the list.
    var used: [Int] { linked.sorted() }

    private let finder: TermFinder
    private var passage: Passage?
    private var marks = MarkedWords()
    private var seen: Set<Int> = []
    private var linked: Set<Int> = []
    private let explained: [Int: Int]

    init(
        notes: [Int: String] = [:], terms: [Term] = [], cutAddresses: Set<PassageID> = [],
        _ language: HTML = .empty
    ) {
        let numbered = terms.enumerated().compactMap { place, term in term.noteNumber.map { ($0, place) } }
        explained = Dictionary(numbered) { first, _ in first }
        self.notes = notes.merging(explained.mapValues { terms[$0].anchor }) { $1 }
        self.terms = terms
        self.cutAddresses = cutAddresses
        self.language = language
        finder = TermFinder(terms.map(\.word))
    }

    /// The text of a passage; with other words, as those of its plain twin, these in its place.
    ///
    /// - Parameter marks: stretches of the passage's own text to mark, in order, none overlapping.
    mutating func write(
        _ passage: Passage, as words: String? = nil, marks: [Range<String.Index>] = []
    ) -> HTML {
        self.passage = passage
        self.marks = MarkedWords(stretches: words == nil ? marks : [])
        seen = []
        if let words { return "<p\(language)>\(lines(words))</p>" }
        switch passage.kind {
        case .heading: return "<p\(language)><strong>\(self.marks.html(passage.text[...]))</strong></p>"
        case .item where passage.text.unicodeScalars.first?.folded.isDigit == true:
            return "<p\(language)>\(lines(passage.text))</p>"
        case .item: return "<ul\(language)><li>\(lines(passage.text))</li></ul>"
        case .caption: return "<p class=\"caption\"\(language)><small>\(lines(passage.text))</small></p>"
        case .note: return "<p class=\"note\"\(language)>\(lines(passage.text))</p>"
        case .table: return table(passage)
        case .paragraph: return "<p\(language)>\(lines(passage.text))</p>"
        }
    }

    private mutating func table(_ passage: Passage) -> HTML {
        guard let table = PassageTable(passage) else { return "<p\(language)>\(lines(passage.text))</p>" }
        return table.html(language) { inline($0) }
    }

    private mutating func lines(_ text: String) -> HTML {
        // By bytes: finding the borders of Japanese characters would take a sixth of the time of a whole page.
        let parts = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var html = HTML.empty
        for (place, part) in parts.enumerated() {
            if place > 0 { html += "<br>\n" }
            html += inline(Substring(part))
        }
        return html
    }

    /// A line with its links.
    private mutating func inline(_ text: Substring) -> HTML {
        // The first bytes of the footnote sign and of an address spare most texts the search.
        if terms.isEmpty, !text.utf8.contains(where: { $0 == 0xE2 || $0 == UInt8(ascii: "h") }) {
            return marks.html(text)
        }
        let scalars = text.unicodeScalars
        var html = HTML.empty
        var (start, place) = (scalars.startIndex, scalars.startIndex)
        var previous: Unicode.Scalar?
        while place < scalars.endIndex {
            let scalar = scalars[place]
            guard let link = link(at: place, scalar, after: previous, in: scalars) else {
                previous = scalar
                place = scalars.index(after: place)
                continue
            }
            html += marks.html(Substring(scalars[start..<place])) + link.html
            previous = scalars[scalars.index(before: link.end)]
            (start, place) = (link.end, link.end)
        }
        return start == scalars.startIndex
            ? marks.html(text) : html + marks.html(Substring(scalars[start...]))
    }

    private typealias Link = (html: HTML, end: String.UnicodeScalarView.Index)

    private mutating func link(
        at place: String.UnicodeScalarView.Index, _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?,
        in text: Substring.UnicodeScalarView
    ) -> Link? {
        if scalar == "※" { return mark(at: place, in: text) }
        if scalar == "h", let end = WebAddress.end(at: place, after: previous, in: text) {
            return (address(Substring(text[place..<end])), end)
        }
        guard let match = finder.match(at: place, scalar, after: previous, in: text) else { return nil }
        return word(match, at: place, in: text)
    }

    /// Addresses that may have been cut lead nowhere.
    private func address(_ text: Substring) -> HTML {
        let words = marks.html(text)
        guard let passage, !cutAddresses.contains(passage.id) else { return words }
        return "<a href=\"\(url: String(text))\" rel=\"noopener external\">\(words)</a>"
    }

    /// A footnote's sign. At the beginning of the footnote itself it leads nowhere.
    private mutating func mark(
        at place: String.UnicodeScalarView.Index, in text: Substring.UnicodeScalarView
    ) -> Link? {
        guard passage?.kind != .note, let mark = Self.mark(at: place, in: text),
            let anchor = notes[mark.number]
        else { return nil }
        if let term = explained[mark.number] { linked.insert(term) }
        return ("<a href=\"#\(anchor)\">\(marks.html(Substring(text[place..<mark.end])))</a>", mark.end)
    }

    private static func mark(
        at place: String.UnicodeScalarView.Index, in text: Substring.UnicodeScalarView
    ) -> (number: Int, end: String.UnicodeScalarView.Index)? {
        guard place < text.endIndex, text[place] == "※" else { return nil }
        let digits = text[text.index(after: place)...].prefix { $0.folded.isDigit }
        return Int(String(Substring(digits)).folded).map { ($0, digits.endIndex) }
    }

    /// A word of the glossary, with the sign of its own footnote where that follows. The footnote itself does not
    /// lead to itself.
    private mutating func word(
        _ match: TermFinder.Match, at place: String.UnicodeScalarView.Index,
        in text: Substring.UnicodeScalarView
    ) -> Link {
        let term = terms[match.term]
        let plain = marks.html(Substring(text[place..<match.end]))
        guard let passage, passage.id != term.note, seen.insert(match.term).inserted else {
            return (plain, match.end)
        }
        linked.insert(match.term)
        if uses[match.term]?.last != passage.id { uses[match.term, default: []].append(passage.id) }
        let mark = Self.mark(at: match.end, in: text).flatMap { $0.number == term.noteNumber ? $0.end : nil }
        let end = mark ?? match.end
        let link: HTML = """
            <a class="term" role="doc-glossref" href="#\(term.anchor)">\(marks.html(Substring(text[place..<end])))</a>
            """
        return (link, end)
    }
}
