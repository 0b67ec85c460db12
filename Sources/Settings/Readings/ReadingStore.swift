import Postgres

/// All SQL about how the city reads its own words.
public struct ReadingStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// Readings by word.
    public func all() async throws -> [String: String] {
        let rows = try await database.rows("SELECT word, reading FROM word_reading")
        return try Dictionary(
            uniqueKeysWithValues: rows.map { (try $0.decode("word"), try $0.decode("reading")) })
    }

    /// One page of the list, in the order of readings.
    public func list(page: Int, size: Int) async throws -> [WordReading] {
        try await database.all(
            """
            SELECT word, reading FROM word_reading ORDER BY reading COLLATE "ja-x-icu", word
            LIMIT \(size) OFFSET \((page - 1) * size)
            """)
    }

    public func count() async throws -> Int {
        try await database.value("SELECT count(*) FROM word_reading") ?? 0
    }

    /// Adds words; one that is there gets the new reading.
    public func save(_ readings: [WordReading]) async throws {
        try await database.execute(
            """
            INSERT INTO word_reading (word, reading)
            SELECT * FROM unnest(\(readings.map(\.word)), \(readings.map(\.reading)))
            ON CONFLICT (word) DO UPDATE SET reading = excluded.reading
            """)
    }

    func remove(_ words: [String]) async throws {
        try await database.execute("DELETE FROM word_reading WHERE word = ANY(\(words))")
    }
}

extension WordReading: RowDecodable {
    public init(_ row: Row) throws {
        self.init(word: try row.decode("word"), reading: try row.decode("reading"))
    }
}
