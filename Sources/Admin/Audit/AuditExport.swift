import Civic
import HTTPServer
import Pages
import Postgres
import Web

/// The audit log as CSV, streamed, with the filters of the page; taking it out is itself an act of the log.
enum AuditExport {
    static let columns = [
        "number", "at", "staff_id", "staff_name", "act", "act_label", "subject_kind", "subject_id", "code",
    ]

    @Sendable static func csv(_ visit: Visit) async throws -> Response {
        let member = try visit.member()
        let filter = AuditQuery(visit.query).filter
        let log = AuditLog(visit.database)
        let people = try await visit.ports.people.staff(try await log.actors(), in: visit.database)
        try await visit.database.transaction { transaction in
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: "audit.export"), in: transaction,
                secret: visit.site.secret)
        }
        visit.note("audit_exported", member.id)
        let (database, phrases) = (visit.database, visit.phrases)
        let name = "audit-\(CivilDate(visit.now).iso8601).csv"
        return Response(
            headers: [
                "Content-Type": "text/csv; charset=utf-8; header=present",
                "Content-Disposition": "attachment; filename=\"\(name)\"",
            ],
            body: .stream { writer in
                // A slow client holds neither a connection of the database nor its snapshot.
                try await Spool.run(
                    { sink in
                        let encoder = CSVEncoder(columns: columns)
                        try await sink(encoder.start())
                        try await AuditLog.stream(filter, from: database) { rows in
                            try await sink(encoder.encode(rows.map { cells($0, people, phrases) }))
                        }
                        try await sink(encoder.end())
                    }, to: writer.write)
            })
    }

    private static func cells(_ row: AuditRow, _ people: [StaffID: Person], _ phrases: Phrases)
        -> [ExportCell]
    {
        let act = String(row.act.prefix { $0 != " " })
        let object = AuditObject(row)
        return [
            .number(row.id), .text(row.at.iso8601), .optional(row.staffID?.rawValue),
            .filled(row.staffID.flatMap { people[$0] }?.displayName ?? ""), .text(act),
            .filled(AuditAct(named: act).map { phrases(TextKey("admin.acts", $0)) } ?? ""),
            .filled(object?.kind.rawValue ?? ""), .optional(object?.id), .text(Hexadecimal.text(row.code)),
        ]
    }
}
