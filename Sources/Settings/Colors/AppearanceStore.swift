import Civic
import Postgres

/// All SQL about the main color.
public struct AppearanceStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// The main color that staff chose; nil for ours.
    public func accent() async throws -> Color? {
        let hex: String?? = try await database.value("SELECT accent FROM appearance")
        return (hex ?? nil).flatMap { Color($0) }
    }

    func save(_ accent: Color?) async throws {
        try await database.execute(
            """
            INSERT INTO appearance (accent) VALUES (\(accent?.hex))
            ON CONFLICT (single) DO UPDATE SET accent = excluded.accent
            """)
    }
}
