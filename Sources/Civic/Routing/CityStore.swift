import Postgres

/// All SQL about the city.
public struct CityStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// The city of this installation; nil before one was named.
    public func find() async throws -> City? {
        try await database.first("SELECT name, is_sample FROM city")
    }

    /// Names the city, or renames it.
    public func save(_ city: City) async throws {
        try await database.execute(
            """
            INSERT INTO city (name, is_sample) VALUES (\(city.name), \(city.isSample))
            ON CONFLICT (single) DO UPDATE SET name = excluded.name, is_sample = excluded.is_sample
            """)
    }
}

extension City: RowDecodable {
    public init(_ row: Row) throws {
        self.init(name: try row.decode("name"), isSample: try row.decode("is_sample"))
    }
}
