import Civic
import HTTPServer
import Web

/// Pictures and colors of the city's own look, under addresses whose content never changes; staff pages show them too.
public struct LookRoutes: Feature {
    static let sheet = Path("/look/{sheet}", ColorSheet.self)
    static let picture = Path("/pictures/{name}", PictureName.self)

    public init() {}

    public var routes: [SiteRoute] {
        [
            .get(Self.sheet, .anyone, showSheet),
            .get(Self.picture, .anyone, showPicture),
        ]
    }

    @Sendable private func showSheet(_ visit: Visit, _ sheet: ColorSheet) async throws -> Response {
        Self.forever(Array(sheet.css.utf8), "text/css; charset=utf-8", to: visit)
    }

    @Sendable private func showPicture(_ visit: Visit, _ name: PictureName) async throws -> Response {
        guard let bytes = try await PictureStore(visit.database).content(name, onlyChosen: true) else {
            throw WebError.notFound
        }
        return Self.forever(bytes, name.format.mediaType, to: visit)
    }

    /// Content that may be kept for ever, since another content has another address.
    public static func forever(_ bytes: [UInt8], _ type: String, to visit: Visit) -> Response {
        let headers: Headers = [
            "Content-Type": type, "Cache-Control": "public, max-age=31536000, immutable",
        ]
        return Response(
            .bytes(bytes), headers: headers, validators: Validators(ETag(bytes)), for: visit.request)
    }
}
