import Civic
import HTTPServer
import Pages
import Web

/// What is not published yet, for whoever has the link. Nothing here is kept by caches or search engines, and the
/// address is told to no other page: it is the secret.
enum ShowPreview {
    @Sendable static func consultation(_ visit: Visit, token: PreviewToken) async throws -> Response {
        let consultation = try await find(token, visit)
        guard consultation.publishedAt == nil else { return toPublished(consultation, visit) }
        let store = ConsultationStore(visit.database)
        var model = ConsultationModel(
            consultation: try await visit.translated(consultation), drafts: [], now: visit.now)
        model.steps = try await store.steps(of: consultation.id)
        let drafts = try await PreviewStore(visit.database).drafts(of: consultation.id)
        let page = PreviewPage(model: model, token: token, drafts: try await visit.translated(drafts))
        return guarded(visit.page(page.render(visit.phrases)))
    }

    @Sendable static func draft(_ visit: Visit, token: PreviewToken, slug: Slug) async throws -> Response {
        let consultation = try await find(token, visit)
        guard consultation.publishedAt == nil else { return toPublished(consultation, visit) }
        let drafts = try await PreviewStore(visit.database).drafts(of: consultation.id)
        guard let shown = drafts.first(where: { $0.draft.slug == slug }) else { throw WebError.notFound }
        let passages = try await DraftStore(visit.database).passages(of: shown.version.id)
        let edition = try await visit.translated(
            DraftEdition(
                draft: shown.draft, version: shown.version, newestNumber: shown.version.number,
                passages: passages))
        let page = previewDraftPage(
            edition, of: try await visit.translated(consultation), token: token, visit.phrases)
        return guarded(visit.page(page))
    }

    private static func find(_ token: PreviewToken, _ visit: Visit) async throws -> Consultation {
        guard let link = try await PreviewStore(visit.database).link(by: token),
            let consultation = try await ConsultationStore(visit.database).find([link.consultationID]).first
        else { throw WebError.notFound }
        if link.isExpired(at: visit.now) { throw WebError(.gone, "drafts.preview.expired") }
        return consultation
    }

    /// Who comes with an old link reads what everyone reads.
    private static func toPublished(_ consultation: Consultation, _ visit: Visit) -> Response {
        guarded(visit.seeOther(Addresses.consultation(consultation.slug)))
    }

    private static func guarded(_ response: Response) -> Response {
        var response = response
        response.headers["Cache-Control"] = "no-store"
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        return response
    }
}
