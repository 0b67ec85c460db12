import Civic
import HTTPServer
import Loops
import Pages
import Web

/// The pictures for sharing, each at an address that holds a hash of what it shows.
struct ShowCard: Sendable {
    private let shelf: PictureShelf<CardFace>

    init(workers: WorkerThreads) {
        shelf = PictureShelf(workers: workers, limit: 64)
    }

    @Sendable func site(_ visit: Visit, language: String, file: String) async throws -> Response {
        let phrases = try Self.phrases(visit, language)
        let identity = visit.site.identity.latest
        return try await respond(visit, .site(city: identity.city, look: identity.look, phrases), file)
    }

    @Sendable func consultation(
        _ visit: Visit, language: String, slug: Slug, file: String
    ) async throws -> Response {
        let phrases = try Self.phrases(visit, language)
        let consultation = try await visit.publicConsultation(slug)
        let identity = visit.site.identity.latest
        let face = CardFace.consultation(consultation, city: identity.city, look: identity.look, phrases)
        return try await respond(visit, face, file)
    }

    /// Only the picture as it is now is drawn; an address with another hash leads there, so that links shared
    /// earlier keep a picture and nobody can make us draw without end.
    private func respond(_ visit: Visit, _ face: CardFace, _ file: String) async throws -> Response {
        guard file == face.hash + ".png" else { return visit.seeOther(face.path) }
        let bytes = try await shelf.picture(face) { try CardPicture(face: face).png() }
        return .picture(bytes, isImmutable: true, to: visit)
    }

    private static func phrases(_ visit: Visit, _ language: String) throws -> Phrases {
        guard let language = Language(rawValue: language) else { throw WebError.notFound }
        return visit.site.texts.phrases(in: language)
    }
}

extension Response {
    /// A picture that other sites may show.
    static func picture(_ bytes: [UInt8], isImmutable: Bool, to visit: Visit) -> Response {
        Response(
            .bytes(bytes),
            headers: [
                "Content-Type": "image/png", "Cross-Origin-Resource-Policy": "cross-origin",
                "Cache-Control": isImmutable
                    ? "public, max-age=31536000, immutable" : "public, max-age=86400",
            ], validators: Validators(ETag(bytes)), for: visit.request)
    }
}
