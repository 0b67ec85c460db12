import Civic
import Postgres

/// Reads what staff chose for the whole site from the features that keep it.
struct StoredIdentity: Sendable {
    let database: Database
    /// Our own texts.
    let texts: Texts

    func read(or city: City) async throws -> Identity {
        Identity(city: try await CityStore(database).find() ?? city, texts: texts)
    }
}
