import Foundation

/// Words that ipadic reads in a way no resident would in the texts of a city, or cuts in two.
///
/// Other than the city's own list, which is looked for in the plain text, these stand only where words begin and
/// end: 大人 in the list changes nothing about 巨大人形.
public struct Corrections: Sendable, Equatable {
    private let readings: [String: String]
    /// Most morphemes that a word of the list may be made of.
    private static let most = 4

    public init(_ readings: [String: String] = [:]) {
        self.readings = readings
    }

    /// Reads lines of a word and its reading with a space between, as the city's own list is typed.
    public init(lines: String) {
        let pairs = lines.split(whereSeparator: \.isNewline).map { $0.split(whereSeparator: \.isWhitespace) }
            .filter { $0.count == 2 }
        self.init(Dictionary(pairs.map { (String($0[0]), String($0[1])) }) { _, last in last })
    }

    /// The list of a file.
    public init(file: String) throws {
        self.init(lines: try String(contentsOfFile: file, encoding: .utf8))
    }

    /// The longest word of the list that begins at a morpheme: how many morphemes it takes, and its reading.
    func match(_ morphemes: ArraySlice<Morpheme>) -> (count: Int, word: String, reading: String)? {
        guard !readings.isEmpty else { return nil }
        var word = ""
        var found: (count: Int, word: String, reading: String)?
        for (index, morpheme) in morphemes.prefix(Self.most).enumerated() {
            word += morpheme.surface
            if let reading = readings[word] { found = (index + 1, word, reading) }
        }
        return found
    }
}
