import Civic
import HTTPServer
import Pages
import Postgres
import Web

/// The page of exports and the downloads behind it.
enum ExportDesk {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        visit.staffPage(exportsPage(try await DraftChoices.all(visit, for: .export), in: visit.phrases))
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
            try await visit.database.transaction { transaction in
                try await Audit.record(
                    draft.entry(format, by: member.id), in: transaction, secret: visit.site.secret)
            }
            visit.note("comments_exported", member.id, subject: "draft/\(draft.id)")
            let export = CommentExport(
                passages: draft.passages, lines: CommentLines(site: visit.site, viewer: visit.viewer))
            let name = ExportName("comments", of: slug, at: visit.now, format)
            return Response(
                headers: ["Content-Type": format.contentType, "Content-Disposition": name.disposition],
                body: .stream { writer in try await export.write(format, to: writer.write) })
        }
    }
}
