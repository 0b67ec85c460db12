import Civic
import Documents
import Postgres

/// What the import of a version left for staff to look at.
public struct KeptImport: Sendable, Equatable {
    /// Where a passage came from.
    public struct Origin: Sendable, Equatable {
        /// Lines of the source, ascending, counted from 1.
        public let lines: [Int]
        public let confidence: Confidence
    }

    /// The text as it was read, line by line.
    public let source: [String]
    public let origins: [PassageID: Origin]
    public let doubts: [Doubt]
    public let dropped: [DroppedLine]
}

extension DraftStore {
    /// What the import of a version left to look at; nil for a version made before this was kept.
    ///
    /// - Parameter withOrigins: false where they are known already.
    public func keptImport(of version: DraftVersionID, withOrigins: Bool = true) async throws -> KeptImport? {
        let source: String? = try await database.value(
            "SELECT body FROM version_source WHERE version_id = \(version)")
        guard let source else { return nil }
        let origins: [OriginRow] =
            withOrigins
            ? try await database.all(
                "SELECT passage_id, lines, confidence FROM passage_origin WHERE version_id = \(version)") : []
        let doubts: [DoubtRow] = try await database.all(
            """
            SELECT line, guess, confidence FROM version_doubt WHERE version_id = \(version) ORDER BY position
            """)
        let dropped: [DroppedRow] = try await database.all(
            "SELECT line, reason, body FROM version_dropped_line WHERE version_id = \(version) ORDER BY position"
        )
        return KeptImport(
            source: source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
            origins: Dictionary(uniqueKeysWithValues: origins.map { ($0.id, $0.origin) }),
            doubts: doubts.compactMap(\.doubt), dropped: dropped.compactMap(\.line))
    }
}

private struct OriginRow: RowDecodable {
    let id: PassageID
    let origin: KeptImport.Origin

    init(_ row: Row) throws {
        id = try row.decode("passage_id")
        origin = KeptImport.Origin(
            lines: try row.decode("lines"),
            confidence: Confidence(name: try row.decode("confidence")) ?? .unsure)
    }
}

private struct DoubtRow: RowDecodable {
    /// Nil for a guess that this release doesn't know.
    let doubt: Doubt?

    init(_ row: Row) throws {
        let line: Int = try row.decode("line")
        let confidence = Confidence(name: try row.decode("confidence"))
        doubt = Doubt.Guess(rawValue: try row.decode("guess")).map {
            Doubt(line: line, guess: $0, confidence: confidence)
        }
    }
}

private struct DroppedRow: RowDecodable {
    /// Nil for a reason that this release doesn't know.
    let line: DroppedLine?

    init(_ row: Row) throws {
        let number: Int = try row.decode("line")
        let text: String = try row.decode("body")
        line = DroppedLine.Reason(rawValue: try row.decode("reason")).map {
            DroppedLine(line: number, text: text, reason: $0)
        }
    }
}
