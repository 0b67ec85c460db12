import Civic
import Postgres
import Web

/// Which consultation an appeal belongs to: that of the text.
public struct AppealBelonging: Belonging {
    public let thing = StaffThing.appeal

    public init() {}

    public func consultation(of segment: String, in database: any Queryable) async throws -> ConsultationID? {
        guard let id = AppealID(pathSegment: segment) else { return nil }
        return try await AppealStore(database).consultation(of: id)
    }
}
