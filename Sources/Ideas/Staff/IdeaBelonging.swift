import Civic
import Postgres
import Web

/// Which consultation an idea belongs to.
public struct IdeaBelonging: Belonging {
    public let thing = StaffThing.idea

    public init() {}

    public func consultation(of segment: String, in database: any Queryable) async throws -> ConsultationID? {
        guard let id = IdeaID(pathSegment: segment) else { return nil }
        return try await database.value("SELECT consultation_id FROM idea WHERE id = \(id)")
    }
}
