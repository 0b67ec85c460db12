import Civic
import HTTPServer
import Loops
import Paper
import Web

/// A published version of a draft as a PDF file.
struct ShowDraftPDF: Sendable {
    private let editions: Editions
    private let shelf: PaperShelf

    init(editions: Editions, workers: WorkerThreads) {
        self.editions = editions
        shelf = PaperShelf(workers: workers)
    }

    @Sendable func file(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        guard Int32(exactly: number) != nil,
            let edition = try await editions.edition(
                of: slug, number: number, for: .visitor, in: visit.database)
        else { throw WebError.notFound }
        let found = try await ConsultationStore(visit.database).find([edition.draft.consultationID])
        guard found.first?.publishedAt != nil else { throw WebError.notFound }
        let paper = DraftPaper(
            version: edition.version.id, title: edition.draft.title, city: visit.site.city.name,
            terms: try await DraftStore(visit.database).terms(of: edition.version.id),
            address: visit.site.publicURL + Addresses.draftVersion(slug, number))
        let phrases = visit.site.texts.phrases(in: .japanese)
        let bytes = try await shelf.file(paper) { try paper.document(edition, phrases).pdf() }
        return Response(
            .bytes(bytes),
            headers: [
                "Content-Type": "application/pdf", "Cache-Control": "no-cache",
                "Content-Disposition": "inline; filename=\"\(slug.rawValue)-\(number).pdf\"",
            ], validators: Validators(ETag(bytes)), for: visit.request)
    }
}
