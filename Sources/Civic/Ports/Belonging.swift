import Postgres
import Web

/// Knows which consultation a thing belongs to. Filled by Drafts, Discussion, Ideas and Moderation.
public protocol Belonging: Sendable {
    var thing: StaffThing { get }

    /// The consultation of the thing that a part of an address names, in whatever state it is; nil where there is none.
    func consultation(of segment: String, in database: any Queryable) async throws -> ConsultationID?
}

extension Ports {
    /// The consultation of a thing; nil where there is no such thing.
    public func consultation(
        of thing: StaffThing, _ segment: String, in database: any Queryable
    ) async throws -> ConsultationID? {
        if thing == .consultation {
            guard let slug = Slug(rawValue: segment) else { return nil }
            return try await ConsultationStore(database).id(of: slug)
        }
        for source in belongings where source.thing == thing {
            return try await source.consultation(of: segment, in: database)
        }
        return nil
    }
}
