import Civic
import HTTPServer
import Pages
import Web

/// Who did what when, newest first.
enum AuditList {
    static let pageSize = 100

    @Sendable static func page(_ visit: Visit) async throws -> Response {
        let before = visit.query["before"].flatMap(Int64.init(pathSegment:))
        let found = try await AuditLog(visit.database).newest(before: before, limit: pageSize + 1)
        let shown = Array(found.prefix(pageSize))
        let people = try await visit.ports.people.staff(
            Set(shown.compactMap(\.staffID)), in: visit.database)
        let more = found.count > pageSize ? shown.last?.id : nil
        let list = AuditPage(
            rows: shown.map { AuditPage.Line($0, by: $0.staffID.flatMap { people[$0] }?.displayName) },
            older: Older(AdminAddresses.audit(), before: before, last: more))
        return visit.staffPage(auditPage(list, in: visit.phrases))
    }
}
