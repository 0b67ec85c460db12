import Civic
import HTTPServer
import Pages

/// Explains how the city's own website shows what is going on here.
struct EmbeddingDesk: Sendable {
    /// Sites that may show the fragments in a frame.
    let frameOrigins: [String]

    @Sendable func page(_ visit: Visit) async throws -> Response {
        let scope = visit.scope(of: .export)
        let consultations = try await ConsultationStore(visit.database).published().filter {
            scope.contains($0.id)
        }
        let model = EmbeddingModel(
            origin: visit.site.publicURL, consultations: consultations, frameOrigins: frameOrigins)
        return visit.staffPage(embeddingPage(model, visit.phrases))
    }
}
