import Civic
import HTML
import Pages

/// A passage on its own page, and the words in it that are explained.
struct PassageAlone {
    let passage: HTML
    let glossary: HTML

    /// - Parameter marks: stretches of the text to mark, in order, none overlapping.
    init(_ passage: Passage, marks: [Range<String.Index>], _ aids: ReadingAids, _ phrases: Phrases) {
        let language = japanese(in: phrases)
        var writer = PassageWriter(terms: aids.terms, cutAddresses: aids.cutAddresses, language)
        if let plain = aids.plainText(of: passage) {
            self.passage = plainPassage(
                writer.write(passage, as: plain), original: writer.write(passage, marks: marks), phrases)
        } else {
            self.passage = writer.write(passage, marks: marks)
        }
        let used = writer.used
        glossary =
            GlossarySection(
                terms: used.map { aids.terms[$0] }, uses: used.map { _ in [] }, language: language,
                phrases: phrases
            ).html
    }
}
