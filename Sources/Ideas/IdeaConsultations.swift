import Civic
import Web

/// The consultations that ask for ideas, and the one a request is about.
struct IdeaConsultations {
    /// Those still open first, newest first.
    let all: [Consultation]
    let chosen: Consultation?

    /// Takes the one named by the field `consultation` of the form or the query, else the newest that is open.
    static func load(_ visit: Visit) async throws -> IdeaConsultations {
        let published = try await visit.translated(ConsultationStore(visit.database).published())
        let all = published.filter(\.ideasEnabled)
        guard let wanted = visit.form["consultation"] ?? visit.query["consultation"], !wanted.isEmpty else {
            return IdeaConsultations(all: all, chosen: all.first)
        }
        guard let chosen = published.first(where: { $0.slug.rawValue == wanted }) else {
            throw WebError.notFound
        }
        return IdeaConsultations(all: all, chosen: chosen)
    }
}
