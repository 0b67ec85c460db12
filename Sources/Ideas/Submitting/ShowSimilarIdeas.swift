import Civic
import HTTPServer
import Pages
import Web

/// Shows a writer which published ideas say much the same; what was typed stays in the form, and posting is
/// possible whatever was found.
enum ShowSimilarIdeas {
    @Sendable static func act(_ visit: Visit) async throws -> Response {
        var page = try await CreateIdea.page(visit, refused: IdeaRefusal(visit.form, []).form)
        if let consultation = page.consultation {
            page.similar = try await visit.ports.similarIdeas.ideas(
                like: visit.form["title"] ?? "", visit.form["body"] ?? "", in: consultation.id, for: visit)
        }
        return visit.page(page.render(visit.phrases))
    }
}
