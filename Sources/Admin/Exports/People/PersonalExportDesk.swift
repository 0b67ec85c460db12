import Accounts
import Civic
import Discussion
import HTTPServer
import Pages
import Postgres
import Web

/// Personal data leaves only after somebody who has just given their password wrote down what for.
enum PersonalExportDesk {
    /// For how long the files of a purpose can be fetched.
    private static let minutes = 15

    @Sendable static func page(_ visit: Visit) async throws -> Response {
        try await page(visit, refused: nil)
    }

    private static func page(_ visit: Visit, refused: RefusedForm?) async throws -> Response {
        let newest = try await PersonalExportStore(visit.database).newest(limit: 50)
        let names = try await visit.ports.people.staff(
            Set(newest.compactMap(\.staffID)), in: visit.database)
        let page = PersonalExportsPage(exports: newest, names: names, refused: refused, csrf: visit.csrfToken)
        return visit.staffPage(
            page.render(visit.phrases), status: refused == nil ? .ok : .unprocessableContent)
    }

    /// Records who and why, then leads to the files.
    @Sendable static func begin(_ visit: Visit) async throws -> Response {
        try visit.requireRecentLogIn()
        let member = try visit.member()
        let purpose = WrittenText(visit.form["purpose"] ?? "").text
        guard !WrittenText(purpose).isBlank, purpose.unicodeScalars.count <= PersonalExport.purposeLimit
        else {
            let message = visit.t(
                "exports.people.purpose_missing", ["limit": String(PersonalExport.purposeLimit)])
            return try await page(
                visit,
                refused: RefusedForm(
                    values: ["purpose": purpose], problems: [.init(field: "purpose", message: message)]))
        }
        let id = try await visit.database.transaction { transaction in
            let id = try await PersonalExportStore(transaction).add(purpose, by: member.id)
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: "export.purpose export:\(id)"), in: transaction,
                secret: visit.site.secret)
            return id
        }
        return visit.seeOther(AdminAddresses.personalExport(id))
    }

    @Sendable static func files(_ visit: Visit, id: PersonalExportID) async throws -> Response {
        let export = try await open(id, visit)
        let consultations = try await ConsultationStore(visit.database).all()
        var counts: [(Consultation, Int)] = []
        for consultation in consultations where consultation.mode == .publicComment {
            counts.append((consultation, try await submitters(of: consultation, visit).count()))
        }
        let page = PersonalFilesPage(
            export: export, accounts: try await PersonExport(visit.database).count(), submitters: counts,
            minutes: minutes)
        return visit.staffPage(page.render(visit.phrases))
    }

    @Sendable static func accounts(_ visit: Visit, id: PersonalExportID) async throws -> Response {
        _ = try await open(id, visit)
        let name = ExportName(
            "people", of: nil, at: visit.now, ending: try query(visit).format.rawValue,
            japanese: [visit.t("exports.people.accounts")])
        return try await download(
            PersonTable(export: PersonExport(visit.database)), "export.people export:\(id)", name, visit)
    }

    @Sendable static func submitters(_ visit: Visit, id: PersonalExportID, slug: Slug) async throws
        -> Response
    {
        _ = try await open(id, visit)
        let consultation = try await AnswerDesk.consultation(slug, visit)
        guard consultation.mode == .publicComment else { throw WebError.notFound }
        let name = ExportName(
            "submitters", of: slug, at: visit.now, ending: try query(visit).format.rawValue,
            japanese: [visit.t("exports.people.submitters"), consultation.title])
        return try await download(
            SubmitterTable(export: submitters(of: consultation, visit)),
            "export.submitters consultation:\(consultation.id)", name, visit)
    }

    private static func submitters(of consultation: Consultation, _ visit: Visit) -> SubmitterExport {
        SubmitterExport(visit.database, secret: visit.site.secret, of: consultation.id)
    }

    private static func query(_ visit: Visit) throws -> ExportQuery {
        guard let query = ExportQuery(visit.query) else { throw WebError.notFound }
        return query
    }

    /// The purpose that this member wrote down a moment ago; those of others and old ones are not found.
    private static func open(_ id: PersonalExportID, _ visit: Visit) async throws -> PersonalExport {
        try visit.requireRecentLogIn()
        let found = try await PersonalExportStore(visit.database).find(id)
        let oldest = Instant(microseconds: visit.now.microseconds - Int64(minutes) * 60_000_000)
        guard let found, found.staffID == (try visit.member()).id, found.madeAt >= oldest else {
            throw WebError.notFound
        }
        return found
    }

    private static func download(
        _ source: any ExportSource, _ act: String, _ name: ExportName, _ visit: Visit
    ) async throws -> Response {
        let (query, member) = (try query(visit), try visit.member())
        try await ExportDesk.record(Audit.Entry(staffID: member.id, act: act), visit)
        visit.note("personal_data_exported", member.id, subject: act)
        let export = TableExport(source, query.format, style: query.style, visit.phrases)
        return ExportDesk.download(export, name)
    }
}
