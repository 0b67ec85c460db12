import Civic

/// The companion of a file in CP932: which characters are 〓 in it.
public enum LettersFile {
    /// Writes `….letters.csv` in UTF-8 beside a file, and tells its path.
    public static func write(_ letters: [UnmappedLetters.Letter], beside path: String) async throws -> String
    {
        let encoder = CSVEncoder(columns: ["letter", "code_point", "count", "first_record"])
        let records: [[ExportCell]] = letters.map {
            [.text(String($0.scalar)), .text($0.codePoint), .number(Int64($0.count)), .text($0.record)]
        }
        let companion = path + ".letters.csv"
        try await ExportFile(path: companion).write { sink in
            try await sink(encoder.start() + encoder.encode(records))
        }
        return companion
    }
}
