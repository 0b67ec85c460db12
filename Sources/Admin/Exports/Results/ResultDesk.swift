import Answers
import Civic
import HTTPServer
import Loops
import Pages
import Web

/// The table of a consultation's answers as a file.
enum ResultDesk {
    @Sendable static func file(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        guard let file = ResultFile(rawValue: visit.query["file"] ?? ResultFile.docx.rawValue),
            let division = ResultTable.Division(rawValue: visit.query["division"] ?? "category")
        else { throw WebError.notFound }
        let member = try visit.member()
        try await ExportDesk.record(ResultExport.entry(of: consultation.id, by: member.id), visit)
        visit.note("result_exported", member.id, subject: "consultation/\(consultation.id)")
        let export = try await ResultExport.load(consultation, file, division, visit.site)
        let name = export.name(at: visit.now)
        return Response(
            headers: ["Content-Type": file.contentType, "Content-Disposition": name.disposition],
            body: .bytes(try await export.bytes(at: visit.now)))
    }
}
