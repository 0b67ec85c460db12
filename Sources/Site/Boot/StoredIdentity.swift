import Civic
import Postgres
import Settings

/// Reads what staff chose for the whole site from the features that keep it.
struct StoredIdentity: Sendable {
    let database: Database
    /// Our own texts.
    let texts: Texts

    func read(or city: City) async throws -> Identity {
        try await StoredSettings(database).identity(
            of: try await CityStore(database).find() ?? city, texts: texts)
    }
}
