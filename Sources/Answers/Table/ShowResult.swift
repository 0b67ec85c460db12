import Civic
import HTTPServer
import Pages
import Web

/// The page of one consultation's answers.
enum ShowResult {
    @Sendable static func page(_ visit: Visit, slug: Slug) async throws -> Response {
        guard let found = try await ConsultationStore(visit.database).find(slug, for: .visitor) else {
            throw WebError.notFound
        }
        let consultation = try await visit.translated(found)
        let model = try await LoadResult.published(consultation, visit)
        return visit.page(resultPage(model, visit.phrases, now: visit.now))
    }
}

/// The page as staff see it before it is public.
public enum ResultPreview {
    public static func page(of consultation: Consultation, for visit: Visit) async throws -> Page {
        let model = try await LoadResult.preview(consultation, visit)
        return resultPage(model, visit.phrases, now: visit.now)
    }
}
