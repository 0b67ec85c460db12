import Civic
import Postgres

/// Everything staff chose for the whole site, read at once.
public struct StoredSettings: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// The identity of a city with what staff chose for it.
    ///
    /// - Parameter texts: our own texts.
    public func identity(of city: City, texts: Texts) async throws -> Identity {
        Identity(
            city: city, texts: texts.replacing(try await LabelStore(database).all()), look: try await look(),
            readings: try await ReadingStore(database).all(),
            contacts: try await ContactStore(database).all(),
            termsVersion: try await InformationStore(database).termsVersion())
    }

    private func look() async throws -> Look {
        let accent = try await AppearanceStore(database).accent()
        let pictures = try await PictureStore(database).chosen()
        func address(_ use: PictureUse) -> String? {
            pictures.first { $0.use == use }.map { LookRoutes.picture($0.name) }
        }
        return Look(
            accent: accent, colors: accent.map { LookRoutes.sheet(ColorSheet($0)) }, logo: address(.logo),
            cover: address(.cover), coverText: pictures.first { $0.use == .cover }?.alt ?? "")
    }
}
