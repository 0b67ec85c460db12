import Civic

/// A word with its reading: 大船渡 is おおふなと.
public struct WordReading: Sendable, Equatable {
    public let word: String
    /// In hiragana.
    public let reading: String

    public init(word: String, reading: String) {
        self.word = word
        self.reading = reading
    }

    /// Why a line is no word with its reading.
    public enum Problem: String, Sendable {
        case parts, kanji, kana, long
    }

    /// Reads a line `大船渡 おおふなと`, with a space, a tab, a comma or an equals sign between; katakana in the
    /// reading becomes hiragana.
    public static func parse(_ line: String) -> Result<WordReading, ProblemError> {
        let parts = line.split { $0.isWhitespace || ",，、=＝:：".contains($0) }.map(String.init)
        guard parts.count == 2 else { return .failure(ProblemError(.parts)) }
        let (word, reading) = (parts[0], hiragana(parts[1]))
        guard word.unicodeScalars.contains(where: \.properties.isIdeographic) else {
            return .failure(ProblemError(.kanji))
        }
        guard reading.unicodeScalars.allSatisfy(isHiragana) else { return .failure(ProblemError(.kana)) }
        guard word.unicodeScalars.count <= 40, reading.unicodeScalars.count <= 80 else {
            return .failure(ProblemError(.long))
        }
        return .success(WordReading(word: word, reading: reading))
    }

    public struct ProblemError: Error, Equatable {
        public let problem: Problem

        init(_ problem: Problem) {
            self.problem = problem
        }
    }

    /// Katakana letters are 0x60 above their hiragana (Unicode, blocks 3040 and 30A0).
    private static func hiragana(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            (0x30A1...0x30F6).contains(scalar.value)
                ? Unicode.Scalar(scalar.value - 0x60) ?? scalar : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func isHiragana(_ scalar: Unicode.Scalar) -> Bool {
        (0x3041...0x3096).contains(scalar.value) || scalar == "ー"
    }
}
