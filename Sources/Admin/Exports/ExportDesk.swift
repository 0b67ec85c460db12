import Civic
import HTTPServer
import Pages
import Postgres
import Web

/// The page of exports, and comments of one draft.
enum ExportDesk {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        let scope = visit.scope(of: .export)
        let consultations = try await ConsultationStore(visit.database).all().filter { scope.contains($0.id) }
        let page = ExportsPage(
            consultations: consultations, drafts: try await DraftChoices.all(visit, for: .export),
            mayReadPersonalData: visit.may(.readPersonalData))
        return visit.staffPage(page.render(visit.phrases))
    }

    /// Streams the comments of a draft. An error in the middle closes the connection, so that the browser
    /// reports a failed download instead of keeping half a file.
    static func comments(_ format: ExportFormat) -> @Sendable (Visit) async throws -> Response {
        { visit in
            let member = try visit.member()
            guard let slug = visit.query["draft"].flatMap(Slug.init(rawValue:)),
                let draft = try await ExportedDraft.find(slug, in: visit.database),
                visit.scope(of: .export).contains(draft.consultation)
            else { throw WebError.notFound }
            try await record(draft.entry(format, by: member.id), visit)
            visit.note("comments_exported", member.id, subject: "draft/\(draft.id)")
            let export = TableExport(draft.table(visit.site, for: visit.viewer), format, visit.phrases)
            return download(export, ExportName("comments", of: slug, at: visit.now, ending: format.rawValue))
        }
    }

    static func record(_ entry: Audit.Entry, _ visit: Visit) async throws {
        try await visit.database.transaction { transaction in
            try await Audit.record(entry, in: transaction, secret: visit.site.secret)
        }
    }

    /// The file while it is made; if that fails, the connection ends without the last chunk.
    static func download(_ export: TableExport, _ name: ExportName) -> Response {
        Response(
            headers: ["Content-Type": export.contentType, "Content-Disposition": name.disposition],
            body: .stream { writer in
                try await Spool.run({ sink in try await export.write(to: sink) }, to: writer.write)
            })
    }
}
