import Civic
import HTTPServer
import Pages
import Web

/// What can be taken out of one consultation, and the files.
enum ConsultationExportDesk {
    @Sendable static func page(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        var rows: [(ExportTable, Int)] = []
        for table in ExportTable.allCases {
            let source = try await table.source(of: consultation.id, visit.site, for: visit.viewer)
            rows.append((table, try await source.count()))
        }
        let page = ConsultationExportPage(
            consultation: consultation, rows: rows, mayEditAnswers: visit.may(.editAnswers))
        return visit.staffPage(page.render(visit.phrases))
    }

    @Sendable static func table(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        guard let query = ExportQuery(visit.query) else { throw WebError.notFound }
        let member = try visit.member()
        try await ExportDesk.record(query.table.entry(of: consultation.id, by: member.id), visit)
        visit.note("\(query.table.key)_exported", member.id, subject: "consultation/\(consultation.id)")
        let export = try await export(query, consultation, visit)
        let name = ExportName(
            query.table.rawValue, of: slug, at: visit.now, ending: query.format.rawValue,
            japanese: [visit.phrases(TextKey("exports.table", query.table.keyed)), consultation.title])
        return ExportDesk.download(export, name)
    }

    /// Writes the file to nowhere and tells what would be 〓 in it.
    @Sendable static func letters(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        guard var query = ExportQuery(visit.query) else { throw WebError.notFound }
        query = query.inCP932
        let export = try await export(query, consultation, visit)
        try await export.write { _ in }
        return visit.staffPage(
            lettersPage(export.letters.all, query.table, of: consultation, visit.phrases))
    }

    private static func export(
        _ query: ExportQuery, _ consultation: Consultation, _ visit: Visit
    ) async throws -> TableExport {
        let source = try await query.table.source(of: consultation.id, visit.site, for: visit.viewer)
        return TableExport(source, query.format, style: query.style, visit.phrases)
    }
}
