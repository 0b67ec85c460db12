import Civic
import Postgres
import Web

/// Which consultation a comment belongs to.
public struct CommentBelonging: Belonging {
    public let thing = StaffThing.comment

    public init() {}

    public func consultation(of segment: String, in database: any Queryable) async throws -> ConsultationID? {
        guard let id = CommentID(pathSegment: segment) else { return nil }
        return try await database.value("SELECT consultation_id FROM comment WHERE id = \(id)")
    }
}
