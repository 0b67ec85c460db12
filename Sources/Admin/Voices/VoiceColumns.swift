import Civic
import Discussion
import Tables

/// Turns the rows of a table into fields of voices, by the names of its columns.
enum VoiceColumns {
    /// More than a clerk enters at once; a file of this size is read in a moment.
    static let mostRows = 2000

    enum Problem: Error {
        /// The names of the columns that are missing.
        case missing([VoiceField])
        case twice(String)
        case tooMany

        func message(_ phrases: Phrases) -> String {
            switch self {
            case .missing(let fields):
                let names = fields.map { phrases(TextKey("voices.column", $0)) }
                return phrases("voices.import.missing", ["names": names.joined(separator: "・")])
            case .twice(let name): return phrases("voices.import.twice", ["name": name])
            case .tooMany:
                return phrases("voices.import.too_many", ["limit": phrases.number(mostRows)])
            }
        }
    }

    /// - Throws: `TableProblem`, `Problem`.
    static func rows(of bytes: [UInt8], _ words: VoiceWords) throws -> [PendingVoices.Row] {
        var limits = TableLimits()
        limits.rows = 50_000
        let table = try Table.read(bytes, limits: limits)
        var places: [VoiceField: Int] = [:]
        for (place, name) in table.header.names.enumerated() {
            guard let field = words.field(name) else { continue }
            guard places.updateValue(place, forKey: field) == nil else { throw Problem.twice(name) }
        }
        let missing = VoiceField.needed.filter { places[$0] == nil }
        guard missing.isEmpty else { throw Problem.missing(missing) }
        // Rows of formats and forgotten marks beside the table are none of ours.
        let rows = table.rows.map { row in
            PendingVoices.Row(
                number: row.number,
                values: places.reduce(into: [:]) { $0[$1.key.rawValue] = row[$1.value].text })
        }.filter { $0.values.values.contains { !VoiceWords.plain($0).isEmpty } }
        guard rows.count <= mostRows else { throw Problem.tooMany }
        guard !rows.isEmpty else { throw TableProblem(.empty) }
        return rows
    }
}
