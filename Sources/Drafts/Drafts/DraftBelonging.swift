import Civic
import Postgres
import Web

/// Which consultation a draft belongs to.
public struct DraftBelonging: Belonging {
    public let thing = StaffThing.draft

    public init() {}

    public func consultation(of segment: String, in database: any Queryable) async throws -> ConsultationID? {
        guard let slug = Slug(rawValue: segment) else { return nil }
        return try await database.value("SELECT consultation_id FROM draft WHERE slug = \(slug)")
    }
}
