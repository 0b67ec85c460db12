import Civic
import HTTPServer
import Pages
import Web

/// Who did what when, newest first, narrowed by person, act, thing and period.
enum AuditList {
    static let pageSize = 100

    @Sendable static func page(_ visit: Visit) async throws -> Response {
        let query = AuditQuery(visit.query)
        let before = visit.query["before"].flatMap(Int64.init(pathSegment:))
        let log = AuditLog(visit.database)
        let found = try await log.newest(query.filter, before: before, limit: pageSize + 1)
        let shown = Array(found.prefix(pageSize))
        let people = try await visit.ports.people.staff(try await log.actors(), in: visit.database)
        let more = found.count > pageSize ? shown.last?.id : nil
        let actors = people.map { Choice("\($0.key)", $0.value.displayName) }.sorted { $0.label < $1.label }
        let list = AuditPage(
            query: query, actors: actors,
            rows: shown.map { AuditPage.Line($0, by: $0.staffID.flatMap { people[$0] }?.displayName) },
            older: Older(query.address(AdminAddresses.audit()), before: before, last: more))
        return visit.staffPage(auditPage(list, in: visit.phrases))
    }
}
