import Accounts
import Civic
import HTTPServer
import Pages
import Web

/// One resident's data, on a page and as a file; each look is recorded.
enum PersonDesk {
    @Sendable static func show(_ visit: Visit, _ id: AccountID) async throws -> Response {
        try visit.requireRecentLogIn()
        let person = try await find(id, visit)
        let record = try await record(id, "person.view", visit)
        visit.note("person_viewed", try visit.member().id, subject: "account/\(id)")
        return visit.staffPage(personPage(person, record, visit.phrases))
    }

    static func file(_ format: PersonalRecordFormat) -> @Sendable (Visit, AccountID) async throws -> Response
    {
        { visit, id in
            try visit.requireRecentLogIn()
            _ = try await find(id, visit)
            let record = try await record(id, "person.export", visit)
            visit.note("person_exported", try visit.member().id, subject: "account/\(id)")
            return try visit.file(record, format, of: id)
        }
    }

    @Sendable static func workbook(_ visit: Visit, _ id: AccountID) async throws -> Response {
        try visit.requireRecentLogIn()
        _ = try await find(id, visit)
        let record = try await record(id, "person.export", visit)
        visit.note("person_exported", try visit.member().id, subject: "account/\(id)")
        return Response(
            headers: [
                "Content-Type": ExportFormat.xlsx.contentType, "Cache-Control": "no-store",
                "Content-Disposition": "attachment; filename=\"tomoni-\(id).xlsx\"",
            ], body: .bytes(try await PersonWorkbook.bytes(of: record, visit.phrases)))
    }

    /// - Throws: `WebError.notFound` where there is nobody.
    static func find(_ id: AccountID, _ visit: Visit) async throws -> PersonRecord {
        guard let person = try await PersonStore(visit.database).find(id) else { throw WebError.notFound }
        return person
    }

    /// Someone whose name and address a form shows, with the row that says who looked.
    static func look(at id: AccountID, _ visit: Visit) async throws -> PersonRecord {
        let person = try await findPresent(id, visit)
        try await ExportDesk.record(
            Audit.Entry(staffID: try visit.member().id, act: "person.view account:\(id)"), visit)
        return person
    }

    /// - Throws: `WebError.notFound` also for those who are gone: there is nothing to correct or erase.
    static func findPresent(_ id: AccountID, _ visit: Visit) async throws -> PersonRecord {
        let person = try await find(id, visit)
        guard person.closedAt == nil else { throw WebError.notFound }
        return person
    }

    /// The data, with the row that says who looked: none without the other.
    private static func record(_ id: AccountID, _ act: String, _ visit: Visit) async throws -> PersonalRecord
    {
        let member = try visit.member()
        return try await visit.database.transaction { transaction in
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: "\(act) account:\(id)"), in: transaction,
                secret: visit.site.secret)
            return try await PersonalRecord.load(id, in: visit.site, transaction, at: visit.now)
        }
    }
}
