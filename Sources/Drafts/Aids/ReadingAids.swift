import Civic
import Postgres

/// What helps in reading a version: explained words, passages in plain Japanese, and which addresses are whole.
struct ReadingAids: Sendable, Equatable {
    var terms: [Term] = []
    /// Those that readers may see.
    var plain: [PassageID: String] = [:]
    /// Passages with an address that may have been cut in the file.
    var cutAddresses: Set<PassageID> = []
    /// Whether the reader wants plain Japanese where there is any.
    var showsPlain = false

    /// The plain text to show of a passage.
    func plainText(of passage: Passage) -> String? { showsPlain ? plain[passage.id] : nil }
}

extension DraftStore {
    /// - Parameter display: what the reader chose.
    func readingAids(of version: DraftVersionID, for display: Display) async throws -> ReadingAids {
        let plain = try await plainTexts(of: version).filter { !$0.needsCheck }
        return ReadingAids(
            terms: try await terms(of: version),
            plain: Dictionary(plain.map { ($0.passage, $0.text) }) { first, _ in first },
            cutAddresses: try await cutAddresses(of: version), showsPlain: display.plainWords)
    }

    /// Passages in which the import put an address together that stood in several lines.
    func cutAddresses(of version: DraftVersionID) async throws -> Set<PassageID> {
        let found: [PassageID] = try await database.values(
            """
            SELECT DISTINCT o.passage_id FROM version_doubt d
            JOIN passage_origin o ON o.version_id = d.version_id AND d.line = ANY(o.lines)
            WHERE d.version_id = \(version) AND d.guess = 'broken_address'
            """)
        return Set(found)
    }
}
