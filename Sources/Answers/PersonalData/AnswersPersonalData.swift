import Civic
import Postgres
import Web

/// Copies of what people wrote in the summaries and answers of staff, and in the pieces that items answer.
///
/// Nothing here is about a person beyond what they wrote, so no file of personal data is named.
public struct AnswersPersonalData: PersonalData {
    public init() {}

    public var personalFiles: [PersonalFile] { [] }

    public func persons(in file: PersonalFile, database: any Queryable) async throws -> Int? { nil }

    public func sections(
        about account: AccountID, posts: [Subject], in database: any Queryable, secret: Secret
    ) async throws -> [PersonalSection] { [] }

    public func eraseCopies(of posts: [SubmittedPost], in transaction: Transaction) async throws {
        let subjects = posts.map(\.subject)
        let (items, sources) = (ItemStore(transaction), SourceStore(transaction))
        let affected = try await items.answering(subjects)
        let quotes = try await sources.quotes(of: affected.map(\.id))
        for item in affected {
            let pieces = (quotes[item.id] ?? [:]).filter { subjects.contains($0.key) }.values.flatMap { $0 }
            let copies = CopiedWords(posts.map(\.body) + posts.compactMap(\.title) + pieces)
            let (summary, answer) = (copies.erased(from: item.summary), copies.erased(from: item.answer))
            if (summary, answer) != (item.summary, item.answer) {
                try await items.rewrite(item.id, summary: summary, answer: answer)
            }
        }
        try await sources.forgetQuotes(of: subjects)
    }
}

/// Finds texts that were copied whole into another one, whatever its line breaks and spaces.
struct CopiedWords {
    /// Shorter ones say nothing about who wrote them, and stand in any text.
    private static let shortest = 10
    /// Without white space, the longest first.
    private let copies: [[Character]]

    init(_ texts: [String]) {
        copies = Set(texts.map { $0.filter { !$0.isWhitespace } })
            .filter { $0.count >= Self.shortest && $0 != ErasedText.words }
            .sorted { ($1.count, $0) < ($0.count, $1) }.map(Array.init)
    }

    /// The text with the mark of erased words in the place of each copy.
    func erased(from text: String) -> String {
        copies.reduce(text) { text, copy in
            var (rest, done) = (text[...], "")
            while let range = Self.range(of: copy, in: rest) {
                done += rest[..<range.lowerBound] + ErasedText.words
                rest = rest[range.upperBound...]
            }
            return done + rest
        }
    }

    private static func range(of copy: [Character], in text: Substring) -> Range<String.Index>? {
        let places = text.indices.filter { !text[$0].isWhitespace }
        guard places.count >= copy.count else { return nil }
        let start = (0...(places.count - copy.count)).first { start in
            copy.indices.allSatisfy { text[places[start + $0]] == copy[$0] }
        }
        return start.map { places[$0]..<text.index(after: places[$0 + copy.count - 1]) }
    }
}
